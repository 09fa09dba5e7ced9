import type { Reading } from '../content/schemas/reading.ts';
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

/** The notes of one record, at an address of their own. */
export interface SourceNotePage {
  /** "policies/powered-exoskeleton"; empty for the one page that holds them all. */
  path: string;
  notes: readonly SourceNote[];
}

/** So many notes stand on one page: about 80 KB of HTML. */
export const notesOnPage = 200;

/** The pages of the notes: one while all fit on it, else one for each policy, device and bibliography. */
export function sourceNotePages(notes: readonly SourceNote[]): readonly SourceNotePage[] {
  if (notes.length <= notesOnPage) return [{ path: '', notes }];
  return [...Map.groupBy(notes, recordOf)].map(([path, ofRecord]) => ({ path, notes: ofRecord }));
}

function recordOf(note: SourceNote): string {
  switch (note.place) {
    case 'policy':
      return `policies/${note.version.split('/')[0]}`;
    case 'entry':
      return `devices/${note.device}`;
    case 'reference':
      return `references/${note.bibliography}`;
  }
}
