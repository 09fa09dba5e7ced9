import { readingExplanations } from '../../../../exports/readingExplanations.ts';
import { notePages } from '../../../../sourceNotes/notePages.ts';
import type { SourceNote } from '../../../../domain/sourceNotes.ts';

export const getStaticPaths = () =>
  notePages.flatMap(({ path, notes }) => {
    const [kind, record] = path.split('/');
    return record === undefined ? [] : [{ params: { kind, record }, props: { notes } }];
  });

/** The source notes of one record. */
export const GET = ({ props }: { props: { notes: readonly SourceNote[] } }) =>
  readingExplanations(props.notes);
