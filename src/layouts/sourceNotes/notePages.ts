import { isCurrent, records } from '../../catalog.ts';
import { sourceNotePages, listSourceNotes, type SourceNotePage } from '../../domain/sourceNotes.ts';
import { omissions } from './omissions.ts';

/**
 * All notes on the originals, by page. A note that several versions share links to the current version, or else to
 * the latest; a note that several policies share is on the page of one of them.
 */
const pagesOfNotes = sourceNotePages(
  listSourceNotes({
    ...records,
    policies: records.policies.toSorted((a, b) => Number(isCurrent(a)) - Number(isCurrent(b))),
  }),
);

/** A policy with omitted words has a page even if it has no notes. */
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

/** The number of a note: its position among all notes of the site, from 1. */
export const getSourceNoteNumber = (reading: string): number => numbers.get(reading) ?? 0;

const pageByReading = new Map(
  notePages.flatMap(({ policy, notes }) =>
    notes.map(({ reading }) => [reading.id, policy] as const),
  ),
);

/** The policy whose page has the note; null if one page has all notes. */
export const getSourceNotePage = (reading: string): string | null =>
  pageByReading.get(reading) ?? null;
