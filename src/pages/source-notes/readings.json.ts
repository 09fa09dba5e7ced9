import { readingExplanations } from '../../exports/readingExplanations.ts';
import { textFile } from '../../exports/textFile.ts';
import { notePages } from '../../sourceNotes/notePages.ts';

/** The source notes of the one page that holds them all. */
export const GET = textFile('application/json', () =>
  readingExplanations(notePages.flatMap(({ path, notes }) => (path === '' ? notes : []))),
);
