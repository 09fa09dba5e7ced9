import { readingExplanations } from '../../../../formats/readingExplanations.ts';
import { textFile } from '../../../../formats/textFile.ts';
import { notePages } from '../../../../layouts/sourceNotes/notePages.ts';
import type { SourceNote } from '../../../../domain/sourceNotes.ts';

export const getStaticPaths = () =>
  notePages.flatMap(({ path, notes }) => {
    const [kind, record] = path.split('/');
    return record === undefined ? [] : [{ params: { kind, record }, props: { notes } }];
  });

/** The source notes of one record. */
export const GET = textFile('application/json', ({ notes }: { notes: readonly SourceNote[] }) =>
  readingExplanations(notes),
);
