import { formatCodeCell } from './formatCsv.ts';

/** Facts by what they are called, in the order in which a page shows them. */
export type Facts = ReadonlyMap<string, string>;

/** An answer as a page shows it, for the reader to take along. */
export interface ShownAnswer {
  /** What is answered: each line of business, the policy's sentence, or why there is no answer. */
  answer: Facts;
  /** The rows of its table: the codes of a policy, or the version of another day. */
  rows: readonly Facts[];
  /** Where the answer comes from and for which day it is. */
  source: Facts;
}

const line = ([name, value]: readonly [string, string]) => `${name}: ${value}`;
const isSet = ([, value]: readonly [string, string]) => value !== '';

/** Answers as text for a note or a letter, a fact a line. */
export const writeAnswers = (answers: readonly ShownAnswer[]): string =>
  answers
    .map(({ answer, rows, source }) =>
      [
        ...[...answer].filter(isSet).map(line),
        ...rows.map((row) => [...row].filter(isSet).map(line).join('; ')),
        ...[...source].filter(isSet).map(line),
      ].join('\n'),
    )
    .join('\n\n');

/** Answers as a table: a row for each answer and for each row of its own table, each with its code and the whole source. */
export function answerTable(answers: readonly ShownAnswer[]): readonly (readonly string[])[] {
  const records = answers.flatMap(({ answer, rows, source }) =>
    [answer, ...rows].map(
      (facts) => new Map([['Code', answer.get('Code') ?? ''], ...facts, ...source]),
    ),
  );
  const headings = new Set(
    records.flatMap((record) => [...record].filter(isSet)).map(([name]) => name),
  );
  const writeCell = (name: string, value: string) =>
    name === 'Code' ? formatCodeCell(value) : value;
  return [
    [...headings],
    ...records.map((record) =>
      [...headings].map((name) => writeCell(name, record.get(name) ?? '')),
    ),
  ];
}
