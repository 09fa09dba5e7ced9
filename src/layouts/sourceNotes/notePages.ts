import { isCurrent, records } from '../../catalog.ts';
import { sourceNotePages, listSourceNotes, type SourceNotePage } from '../../domain/sourceNotes.ts';
import { omissions } from './omissions.ts';

/**
 * All source notes, on their pages. A reading that versions share leads to the one in force, else to the latest, and
 * what policies share is on the page of one.
 */
const pagesOfNotes = sourceNotePages(
  listSourceNotes({
    ...records,
    policies: records.policies.toSorted((a, b) => Number(isCurrent(a)) - Number(isCurrent(b))),
  }),
);

/** A policy of which words are left out has a page even where nothing else is noted of it. */
const withoutNotes = [...new Set(omissions.map(({ policy }) => policy))].filter((policy) =>
  pagesOfNotes.every((page) => page.policy !== null && page.policy !== policy),
);

export const notePages: readonly SourceNotePage[] = [
  ...pagesOfNotes,
  ...withoutNotes.map((policy) => ({ policy, notes: [] })),
];

const numbers = new Map(
  notePages.flatMap(({ notes }) => notes).map(({ reading }, index) => [reading.id, index + 1]),
);

/** The number of the note of a reading: its place among all notes of the site, from 1. */
export const getSourceNoteNumber = (reading: string): number => numbers.get(reading) ?? 0;

const pageByReading = new Map(
  notePages.flatMap(({ policy, notes }) =>
    notes.map(({ reading }) => [reading.id, policy] as const),
  ),
);

/** The policy on whose page the note of a reading is; null where one page holds all. */
export const getSourceNotePage = (reading: string): string | null =>
  pageByReading.get(reading) ?? null;
