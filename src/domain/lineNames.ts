import type { PolicyVersion } from './records.ts';

/** The names of the lines of business of which some versions speak, each once, in the order of their plans. */
export const listLineNames = (
  versions: readonly Pick<PolicyVersion, 'payer' | 'lines'>[],
): readonly string[] => [
  ...new Set(
    versions.flatMap(({ payer, lines }) =>
      payer.lines.filter(({ id }) => lines.includes(id)).map(({ name }) => name),
    ),
  ),
];
