import { readingExplanations } from '../../formats/readingExplanations.ts';
import { textFile } from '../../formats/textFile.ts';
import { notePages } from '../../layouts/sourceNotes/notePages.ts';

/** The source notes of the one page that holds them all. */
export const GET = textFile('application/json', () =>
  readingExplanations(notePages.flatMap(({ path, notes }) => (path === '' ? notes : []))),
);
