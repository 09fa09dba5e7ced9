import { getBibliography, records } from '../catalog.ts';
import { assignTerms, type AnnotatedText } from '../domain/marks.ts';
import { getSourceNoteNumber, getSourceNotePage } from './sourceNotes/notePages.ts';
import type { MarkContext } from '../text/markTree.ts';
import type { Reading } from '../content/schemas/reading.ts';
import { bibliographyUrl, sourceNoteUrl, termUrl } from '../urls.ts';

const markedTerms = records.glossary.filter(({ marked, ofSite }) => marked && !ofSite);

/**
 * How a page annotates the policy's words: with these readings, and each glossary term in the first of the page's
 * texts that holds it.
 */
export function createAnnotationContext(
  readings: readonly Reading[],
  texts: Iterable<AnnotatedText>,
  bibliography?: string | null,
): MarkContext {
  const references = bibliography ? getBibliography(bibliography).references : [];
  return {
    readings,
    terms: assignTerms(texts, markedTerms),
    sourceNoteNumber: ({ id }) => getSourceNoteNumber(id),
    sourceNoteUrl: ({ id }) => sourceNoteUrl(id, getSourceNotePage(id)),
    termUrl: ({ id }) => termUrl(id),
    referenceUrl(id) {
      const index = references.findIndex((reference) => reference.id === id);
      if (!bibliography || index < 0) throw new Error(`There is no reference of the id "${id}"`);
      return bibliographyUrl(bibliography, index + 1);
    },
  };
}
