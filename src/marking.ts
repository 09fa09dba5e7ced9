import { bibliographyById, records } from './catalog.ts';
import { sourceNoteNumberOf, sourceNotePageOf } from './sourceNotes/notePages.ts';
import type { MarkContext } from './prose/markTree.ts';
import type { Reading } from './schemas/reading.ts';
import { bibliographyUrl, sourceNoteUrl, termUrl } from './urls.ts';

const markedTerms = records.glossary.filter(({ marked }) => marked);

/** How a page marks printed words: with these readings, and each glossary term once a page. */
export function pageMarks(readings: readonly Reading[], bibliography?: string | null): MarkContext {
  const references = bibliography ? bibliographyById(bibliography).references : [];
  return {
    readings,
    terms: new Set(markedTerms),
    sourceNoteNumber: ({ id }) => sourceNoteNumberOf(id),
    sourceNoteUrl: ({ id }) => sourceNoteUrl(id, sourceNotePageOf(id)),
    termUrl: ({ id }) => termUrl(id),
    referenceUrl(id) {
      const index = references.findIndex((reference) => reference.id === id);
      if (!bibliography || index < 0) throw new Error(`There is no reference of the id "${id}"`);
      return bibliographyUrl(bibliography, index + 1);
    },
  };
}
