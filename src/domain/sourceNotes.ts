import type { Reading } from '../schemas/reading.ts';
import type { Records } from './records.ts';

/** A reading with its place: which record prints the words, and how far down in it. */
export type SourceNote = { reading: Reading } & (
  | { place: 'policy'; version: string; title: string }
  | { place: 'entry'; entry: string; device: string }
  | { place: 'reference'; bibliography: string; number: number }
);

/** Every reading of the records, once: those of the policies, then entries, then references. */
export function sourceNotesOf(records: Records): readonly SourceNote[] {
  return [
    ...latest(
      records.policies.flatMap(({ id, readings, title }) =>
        readings.map((reading) => ({ reading, place: 'policy' as const, version: id, title })),
      ),
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

/** Versions may share a reading: its note leads to the latest of them. */
function latest<Note extends { reading: Reading }>(notes: readonly Note[]): readonly Note[] {
  return [...new Map(notes.map((note) => [note.reading.id, note])).values()];
}
