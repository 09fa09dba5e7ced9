import type { PolicyVersion } from '../../domain/records.ts';
import type { Problem, Rule } from './problem.ts';

type Valued = readonly { lineOfBusiness: string }[];

/**
 * A version speaks of every line of business, once each, in its statement, its criteria, its
 * authorization and for every code; or of the one that `onlyLineOfBusiness` names.
 */
export const linesOfBusiness: Rule = function* (
  { policies, linesOfBusiness: records },
  { refused },
) {
  const known = [
    ...records.map(({ id }) => id),
    ...[...refused].flatMap((id) => /^lines-of-business\/(.*)$/.exec(id)?.[1] ?? []),
  ];
  for (const version of policies) {
    const expected = version.onlyLineOfBusiness ? [version.onlyLineOfBusiness] : known;
    const lists: [NonNullable<Problem['path']>, string, Valued][] = [
      [['statements'], 'the statement', version.statements],
      [['medicalCriteria', 'values'], 'the medical criteria', version.medicalCriteria.values],
      [
        ['priorAuthorization', 'values'],
        'the prior authorization',
        version.priorAuthorization.values,
      ],
      ...codeLists(version),
    ];
    for (const [path, name, values] of lists) {
      yield* eachOnce(version.file, path, name, values, expected);
    }
  }
};

/**
 * What the groups together say of each code: two groups may speak of one line each, and groups with
 * scopes of their own each say all. A group without determinations names codes only.
 */
function codeLists({ codingGroups }: PolicyVersion) {
  const lists = new Map<string, [NonNullable<Problem['path']>, string, Valued]>();
  for (const [group, { codes, determinations, scope = '' }] of codingGroups.entries()) {
    if (determinations.length === 0) continue;
    for (const [index, { code }] of codes.entries()) {
      const path = ['codingGroups', group, 'codes', index, 'code'];
      const key = `${code} ${scope}`;
      const earlier = lists.get(key)?.[2] ?? [];
      lists.set(key, [path, `the code ${code}`, [...earlier, ...determinations]]);
    }
  }
  return lists.values();
}

function* eachOnce(
  file: string,
  path: NonNullable<Problem['path']>,
  name: string,
  values: Valued,
  expected: readonly string[],
): Iterable<Problem> {
  const byLine = Map.groupBy(values, ({ lineOfBusiness }) => lineOfBusiness);
  for (const line of expected) {
    if (byLine.has(line)) continue;
    const cure = 'add what the source states for it, or set onlyLineOfBusiness';
    yield { file, path, found: `${name} says nothing for ${line}`, cure };
  }
  for (const [line, all] of byLine) {
    if (all.length > 1) {
      const found = `${name} has a second determination for ${line}`;
      yield { file, path, found, cure: 'keep the one that the source states' };
    }
    if (!expected.includes(line) && expected.length > 0) {
      const found = `${name} speaks of ${line}, which this version does not`;
      yield { file, path, found, cure: 'remove it, or correct onlyLineOfBusiness' };
    }
  }
}
