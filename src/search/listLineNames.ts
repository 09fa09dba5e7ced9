import type { CodeRow } from './codeTable.ts';

/** The names of the lines of business that the rows speak of, in the order of the policies. */
export const listLineNames = (rows: readonly CodeRow[]): readonly string[] => [
  ...new Set(rows.flatMap(({ coding }) => coding?.lines.map(({ name }) => name) ?? [])),
];
