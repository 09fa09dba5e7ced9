import type { PolicyVersion } from '../../domain/records.ts';
import { listBlocks, listPlacedDecisions } from './blocks.ts';
import type { Problem, Rule } from './problem.ts';

type Path = NonNullable<Problem['path']>;
type Place = readonly [path: Path, facts: object, keys: readonly string[]];

/**
 * Facts that the schema knows and pages, search and files do not show yet are refused: an answer without its days, or
 * without the authorization of its own code, would be wrong.
 */
export const unshownFacts: Rule = function* ({ policies }) {
  for (const version of policies) {
    for (const [path, facts, keys] of listPlaces(version)) {
      for (const key of keys) {
        if (!(key in facts)) continue;
        const found = `"${key}", which no page shows yet`;
        const cure = 'leave the policy out until the site can show it';
        yield { file: version.file, path: [...path, key], found, cure };
      }
    }
  }
};

function listPlaces(version: PolicyVersion): readonly Place[] {
  const ofDecision = ['from', 'until', 'overAll'];
  return [
    ...listBlocks(version).flatMap(({ path, block }): Place[] => [
      [path, block, ['from', 'until', 'priorAuthorization']],
      ...('codes' in block ? block.codes : []).map((code, at): Place => [
        [...path, 'codes', at],
        code,
        ['priorAuthorization'],
      ]),
    ]),
    ...listPlacedDecisions(version).map(({ path, decision }): Place => [
      path,
      decision,
      ofDecision,
    ]),
    ...version.priorAuthorization.values.map((rule, at): Place => [
      ['priorAuthorization', 'values', at],
      rule,
      ['overAll'],
    ]),
    ...version.medicalCriteria.values.map((rule, at): Place => [
      ['medicalCriteria', 'values', at],
      rule,
      [...ofDecision, 'appliesTo'],
    ]),
  ];
}
