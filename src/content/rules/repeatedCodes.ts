import { isInRange } from '../../domain/codeRanges.ts';
import type { CodingGroup } from '../schemas/codingGroup.ts';
import type { Problem, Rule } from './problem.ts';

type Slip = readonly [path: NonNullable<Problem['path']>, found: string, cure: string];

/**
 * A group lists a code once, or twice with a note that says why; not beside a range that holds it. Two groups without limits
 * decide the same of a code for a line of business, unless a person writes under `confirmed` why not.
 */
export const repeatedCodes: Rule = function* ({ policies }) {
  for (const { file, codingGroups, lines, readings } of policies) {
    const notes = readings.map(({ id }) => id);
    const slips = [
      ...codingGroups.flatMap((group, at) => [...findRepeats(group, at, notes)]),
      ...findContradictions(codingGroups, lines),
    ];
    for (const [path, found, cure] of slips) yield { file, path, found, cure };
  }
};

function* findRepeats(
  { codes }: CodingGroup,
  at: number,
  notes: readonly string[],
): Iterable<Slip> {
  for (const [index, { code, note }] of codes.entries()) {
    const path = ['codingGroups', at, 'codes', index, 'code'];
    const before = codes.slice(0, index);
    if (before.some((one) => one.code === code) && !notes.includes(note ?? '')) {
      yield [
        path,
        `the code ${code} twice in one group`,
        'keep one, or write note: the id of the note under readings that says why',
      ];
    }
    const range = codes.find((one) => one.code !== code && isInRange(code, one.code));
    if (range && !range.except?.includes(code)) {
      const cure = 'remove one of them, or write the code under `except` of the range';
      yield [path, `the code ${code} beside the range ${range.code} that includes it`, cure];
    }
  }
}

const isLimited = ({ appliesTo, from, until }: Pick<CodingGroup, 'appliesTo' | 'from' | 'until'>) =>
  appliesTo !== undefined || from !== undefined || until !== undefined;

function* findContradictions(
  groups: readonly CodingGroup[],
  all: readonly string[],
): Iterable<Slip> {
  const known = new Map<string, string>();
  for (const [at, group] of groups.entries()) {
    if (isLimited(group)) continue;
    for (const [index, { code, decisions = group.decisions }] of group.codes.entries()) {
      for (const one of decisions) {
        if (isLimited(one) || one.confirmed !== undefined || one.otherwiseOf !== undefined)
          continue;
        const value = one.determination ?? one.elsewhere?.kind ?? '';
        for (const line of one.lines ?? group.lines ?? all) {
          const first = known.get(`${code} ${line}`) ?? value;
          known.set(`${code} ${line}`, first);
          if (first === value) continue;
          const found = `"${value}" for ${code} and ${line}, but another group says "${first}"`;
          const cure = 'write what each group applies to, or confirmed: why both apply';
          yield [['codingGroups', at, 'codes', index, 'code'], found, cure];
        }
      }
    }
  }
}
