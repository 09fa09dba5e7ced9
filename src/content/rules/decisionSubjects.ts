import type { PolicyVersion } from '../../domain/records.ts';
import { listBlocks, listPlacedDecisions, type PlacedDecision } from './blocks.ts';
import type { Problem, Rule } from './problem.ts';

type Slip = readonly [path: NonNullable<Problem['path']>, found: string, cure: string];

/** Words that leave something to the rest of the policy. */
const rest = /\b(?:otherwise|all other|any other|other uses?|other indications?)\b/i;

/**
 * Several decisions of one block for a line of business say what each is about; "otherwise" and "all other" name
 * what comes before them, by an id; and a coding group decides what a statement decides for its line. Where the
 * source does say both, a person writes under `confirmed` why.
 */
export const decisionSubjects: Rule = function* ({ policies }) {
  for (const version of policies) {
    const all = listPlacedDecisions(version);
    for (const [path, found, cure] of [
      ...findDoubles(all),
      ...findRests(version, all),
      ...findContradictions(all),
    ]) {
      yield { file: version.file, path, found, cure };
    }
  }
};

const writeSubject = ({
  about,
  appliesTo,
  from,
  until,
  otherwiseOf,
  words,
}: PlacedDecision['decision']) =>
  JSON.stringify([about, appliesTo?.text, from, until, otherwiseOf, words]);

function* findDoubles(all: readonly PlacedDecision[]): Iterable<Slip> {
  const known = new Set<string>();
  for (const { path, decision, lines } of all) {
    for (const line of lines) {
      const key = `${path.slice(0, -1).join('.')} ${line} ${writeSubject(decision)}`;
      if (known.has(key)) {
        const cure = 'say what it is about (about, appliesTo), or remove it';
        yield [path, `a second decision for ${line} about the same`, cure];
      }
      known.add(key);
    }
  }
}

function* findRests(version: PolicyVersion, all: readonly PlacedDecision[]): Iterable<Slip> {
  const ids = new Map<string, readonly string[]>();
  for (const { block } of listBlocks(version)) {
    const below = block.decisions.flatMap(({ otherwiseOf = [] }) => otherwiseOf);
    if (block.id !== undefined) ids.set(block.id, below);
  }
  for (const { decision } of all) {
    if (decision.id !== undefined) ids.set(decision.id, decision.otherwiseOf ?? []);
  }
  for (const { path, decision, block } of all) {
    const { words = block.text, otherwiseOf = [], confirmed, id } = decision;
    if (rest.test(words) && otherwiseOf.length === 0 && confirmed === undefined) {
      const cure =
        'write otherwiseOf: the ids of what comes before, or confirmed: why there is none';
      yield [[...path, 'words'], `"${words}" leaves out what comes before`, cure];
    }
    for (const [index, other] of otherwiseOf.entries()) {
      if (!ids.has(other)) {
        const cure = 'write the id of a decision or a block of this version';
        yield [[...path, 'otherwiseOf', index], `"${other}" is not an id of this version`, cure];
      } else if (other === id || reaches(ids, other, id)) {
        const cure = 'name what comes before it';
        yield [[...path, 'otherwiseOf', index], `"${other}" leads back to "${id ?? ''}"`, cure];
      }
    }
  }
}

function reaches(
  ids: ReadonlyMap<string, readonly string[]>,
  from: string,
  to: string | undefined,
  seen: readonly string[] = [],
): boolean {
  if (to === undefined || seen.includes(from)) return false;
  const next = ids.get(from) ?? [];
  return next.includes(to) || next.some((one) => reaches(ids, one, to, [...seen, from]));
}

function* findContradictions(all: readonly PlacedDecision[]): Iterable<Slip> {
  for (const { path, decision, lines, isGroup } of all) {
    if (!isGroup || decision.determination === undefined || decision.confirmed !== undefined)
      continue;
    for (const line of lines) {
      const stated = all
        .filter((one) => !one.isGroup && one.lines.includes(line))
        .map((one) => one.decision.determination);
      if (stated.length === 0 || stated.includes(decision.determination)) continue;
      const found = `"${decision.determination}" for ${line}, but the statements say ${stated
        .map((one) => (one === undefined ? 'to look elsewhere' : `"${one}"`))
        .join(' and ')}`;
      yield [
        path,
        found,
        'check both against the source; if it does say both, write confirmed: why',
      ];
    }
  }
}
