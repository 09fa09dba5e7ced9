import { policies, records } from '../catalog.ts';
import { sourceNotePages, sourceNotesOf } from '../domain/sourceNotes.ts';

const inForce = new Set(policies.map(({ current }) => current.id));

/**
 * All source notes, on their pages. A reading that versions share leads to the one in force, else
 * to the latest.
 */
export const notePages = sourceNotePages(
  sourceNotesOf({
    ...records,
    policies: records.policies.toSorted(
      (a, b) => Number(inForce.has(a.id)) - Number(inForce.has(b.id)),
    ),
  }),
);

const pageByReading = new Map(
  notePages.flatMap(({ path, notes }) => notes.map(({ reading }) => [reading.id, path] as const)),
);

/** The path of the page that holds the note of a reading. */
export const sourceNotePageOf = (reading: string): string => pageByReading.get(reading) ?? '';
