import type { Reading } from '../schemas/reading.ts';
import type { Records } from './records.ts';

/** A reading with its place: which record prints the words, and how far down in it. */
export type SourceNote = { reading: Reading } & (
  | { place: 'policy'; policy: string; title: string }
  | { place: 'entry'; entry: string; device: string }
  | { place: 'reference'; bibliography: string; number: number }
);

/** Every reading of the content: those of the policies, then entries, then references. */
export function sourceNotesOf(records: Records): readonly SourceNote[] {
  return [
    ...records.policies.flatMap(({ readings, policy, title }) =>
      readings.map((reading) => ({ reading, place: 'policy' as const, policy, title })),
    ),
    ...records.regulatory.flatMap(({ readings, id, device }) =>
      readings.map((reading) => ({ reading, place: 'entry' as const, entry: id, device })),
    ),
    ...records.references.flatMap(({ id, references }) =>
      references.flatMap(({ readings }, index) =>
        readings.map((reading) => ({
          reading,
          place: 'reference' as const,
          bibliography: id,
          number: index + 1,
        })),
      ),
    ),
  ];
}
