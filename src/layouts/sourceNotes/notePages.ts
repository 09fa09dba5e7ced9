import { policies, records } from '../../catalog.ts';
import { sourceNotePages, sourceNotesOf, type SourceNotePage } from '../../domain/sourceNotes.ts';
import { omissions } from './omissions.ts';

const inForce = new Set(policies.map(({ current }) => current.id));

/**
 * All source notes, on their pages. A reading that versions share leads to the one in force, else
 * to the latest.
 */
const pagesOfNotes = sourceNotePages(
  sourceNotesOf({
    ...records,
    policies: records.policies.toSorted(
      (a, b) => Number(inForce.has(a.id)) - Number(inForce.has(b.id)),
    ),
  }),
);

/** A policy of which words are left out has a page even where nothing else is noted of it. */
const withoutNotes = [...new Set(omissions.map(({ policy }) => `policies/${policy}`))].filter(
  (path) => pagesOfNotes.every((page) => page.path !== '' && page.path !== path),
);

export const notePages: readonly SourceNotePage[] = [
  ...pagesOfNotes,
  ...withoutNotes.map((path) => ({ path, notes: [] })),
];

const numbers = new Map(
  notePages.flatMap(({ notes }) => notes).map(({ reading }, index) => [reading.id, index + 1]),
);

/** The number of the note of a reading: its place among all notes of the site, from 1. */
export const sourceNoteNumberOf = (reading: string): number => numbers.get(reading) ?? 0;

const pageByReading = new Map(
  notePages.flatMap(({ path, notes }) => notes.map(({ reading }) => [reading.id, path] as const)),
);

/** The path of the page that holds the note of a reading. */
export const sourceNotePageOf = (reading: string): string => pageByReading.get(reading) ?? '';
