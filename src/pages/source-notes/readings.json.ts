import { readingExplanations } from '../../exports/readingExplanations.ts';
import { notePages } from '../../sourceNotes/notePages.ts';

/** The source notes of the one page that holds them all. */
export const GET = () =>
  readingExplanations(notePages.flatMap(({ path, notes }) => (path === '' ? notes : [])));
