import type { PolicyVersion } from '../../domain/records.ts';
import { listBlocks, listPlacedDecisions } from './blocks.ts';
import { listPlacedRules } from './placedRules.ts';
import type { Problem, Rule } from './problem.ts';

type Path = NonNullable<Problem['path']>;
type Slip = readonly [path: Path, found: string, cure: string];

/**
 * A version names lines of its health plan. Its statements together, each of its coding groups that decides,
 * its authorization and its criteria state something for every one of them, or say for which they do not.
 */
export const decisionLines: Rule = function* ({ policies }) {
  for (const version of policies) {
    for (const [path, found, cure] of [
      ...findUnknownLines(version),
      ...findSilence(version),
      ...findOtherLines(version),
    ]) {
      yield { file: version.file, path, found, cure };
    }
  }
};

function* findUnknownLines(version: PolicyVersion): Iterable<Slip> {
  const { payer, lines, priorAuthorization, medicalCriteria } = version;
  const ofPayer = payer.lines.map(({ id }) => id);
  for (const [index, line] of lines.entries()) {
    if (ofPayer.includes(line)) continue;
    const cure = `write a line of business of its health plan: ${ofPayer.join(', ')}`;
    yield [['lines', index], `"${line}" is not a line of business of ${payer.id}`, cure];
  }
  const named: readonly [Path, readonly string[] | undefined][] = [
    ...listBlocks(version).flatMap(({ path, block }): [Path, readonly string[] | undefined][] => [
      [[...path, 'lines'], block.lines],
      [[...path, 'notStatedFor'], 'notStatedFor' in block ? block.notStatedFor : undefined],
    ]),
    ...listPlacedDecisions(version).map(
      ({ path, decision }): [Path, readonly string[] | undefined] => [
        [...path, 'lines'],
        decision.lines,
      ],
    ),
    ...Object.entries({ priorAuthorization, medicalCriteria }).map(
      ([key, { notStatedFor }]): [Path, readonly string[] | undefined] => [
        [key, 'notStatedFor'],
        notStatedFor,
      ],
    ),
    ...listPlacedRules(version).map(({ path, rule }): [Path, readonly string[] | undefined] => [
      [...path, 'lines'],
      rule.lines,
    ]),
  ];
  for (const [path, ids = []] of named) {
    for (const [index, id] of ids.entries()) {
      if (lines.includes(id)) continue;
      const cure = `write one of its lines of business: ${lines.join(', ')}; or add this one to lines`;
      yield [[...path, index], `"${id}", a line of business that this version does not list`, cure];
    }
  }
}

function* findSilence(version: PolicyVersion): Iterable<Slip> {
  const { lines, priorAuthorization, medicalCriteria, codingGroups } = version;
  const all = listPlacedDecisions(version);
  const decided = (isHere: (one: (typeof all)[number]) => boolean) =>
    all.filter(isHere).flatMap((one) => one.lines);
  const ruled = (values: readonly { lines?: readonly string[] | undefined }[]) =>
    values.flatMap((rule) => rule.lines ?? lines);
  const places: readonly [Path, string, readonly string[], readonly string[]][] = [
    [['statements'], 'the statements say', lines, decided(({ isGroup }) => !isGroup)],
    [
      ['medicalCriteria', 'values'],
      'the medical criteria say',
      without(lines, medicalCriteria.notStatedFor),
      ruled(medicalCriteria.values),
    ],
    [
      ['priorAuthorization', 'values'],
      'the prior authorization says',
      without(lines, priorAuthorization.notStatedFor),
      ruled(priorAuthorization.values),
    ],
    ...codingGroups.flatMap((group, at): [Path, string, readonly string[], readonly string[]][] =>
      group.decisions.length === 0
        ? []
        : [
            [
              ['codingGroups', at, 'decisions'],
              'the coding group says',
              without(group.lines ?? lines, group.notStatedFor),
              group.decisions.flatMap((one) => one.lines ?? group.lines ?? lines),
            ],
          ],
    ),
  ];
  for (const [path, what, expected, stated] of places) {
    for (const line of expected) {
      if (stated.includes(line)) continue;
      const cure =
        path[0] === 'statements'
          ? 'add what the source states for it, or remove it from lines'
          : 'add what the source states for it, or write it under notStatedFor';
      yield [path, `${what} nothing for ${line}`, cure];
    }
  }
}

const without = (lines: readonly string[], others: readonly string[] = []) =>
  lines.filter((line) => !others.includes(line));

/** Words printed for one line of business do not name another: swapped, both would be wrong. */
function* findOtherLines(version: PolicyVersion): Iterable<Slip> {
  for (const { path, block, decision, lines } of listPlacedDecisions(version)) {
    const named = [
      ...findNamedLines(version, block.heading ?? ''),
      ...findNamedLines(version, decision.words ?? ''),
    ];
    for (const { name } of named) {
      if (named.some((line) => lines.includes(line.id))) continue;
      const cure = 'write the line of business that the words name';
      yield [[...path, 'lines'], `the words for ${lines.join(' and ')} name "${name}"`, cure];
    }
  }
}

/** The lines that some words name by the name of today or by a former one. */
const findNamedLines = ({ payer }: PolicyVersion, words: string) =>
  payer.lines.filter(({ name, formerNames }) =>
    [name, ...formerNames].some((one) => words.includes(one)),
  );
