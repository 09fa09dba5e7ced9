import type { PolicyVersion } from '../../domain/records.ts';
import { joinWords } from './blocks.ts';
import type { Problem } from './problem.ts';

type AuthorizationRule = PolicyVersion['priorAuthorization']['values'][number];
type CriteriaRule = PolicyVersion['medicalCriteria']['values'][number];

/** A rule of authorization or of criteria, and where it is in its file. */
export interface PlacedRule {
  path: NonNullable<Problem['path']>;
  rule: AuthorizationRule | CriteriaRule;
  /** The words of the source that may state it: its part; of a group or a code, what is published there. */
  source: string;
  /** The words that state it where it has none of its own. */
  text: string;
  /** The rules of the same place, this one among them. */
  all: readonly (AuthorizationRule | CriteriaRule)[];
  /** Whether it is a rule of a part of the policy, not of a coding group or a code. */
  isOfPart: boolean;
}

/** All rules of a version: of its parts, its coding groups and its codes. */
export function listPlacedRules(version: PolicyVersion): readonly PlacedRule[] {
  const { priorAuthorization, medicalCriteria, codingGroups } = version;
  return [
    ...Object.entries({ priorAuthorization, medicalCriteria }).flatMap(([key, { values, text }]) =>
      place(values, [key, 'values'], { source: text, text, isOfPart: true }),
    ),
    ...codingGroups.flatMap(({ priorAuthorization: ofGroup = [], heading, text, codes }, at) => {
      const path = ['codingGroups', at];
      const source = joinWords(heading, text);
      return [
        ...place(ofGroup, [...path, 'priorAuthorization'], { source, text, isOfPart: false }),
        ...codes.flatMap(({ priorAuthorization: ofCode = [], asPrinted, descriptor }, row) =>
          place(ofCode, [...path, 'codes', row, 'priorAuthorization'], {
            ...{ source: joinWords(source, asPrinted, descriptor), text, isOfPart: false },
          }),
        ),
      ];
    }),
  ];
}

const place = (
  all: PlacedRule['all'],
  path: PlacedRule['path'],
  facts: Pick<PlacedRule, 'source' | 'text' | 'isOfPart'>,
): readonly PlacedRule[] =>
  all.map((rule, index) => ({ ...facts, all, rule, path: [...path, index] }));
