import type { CitationItem } from './citationItems.ts';

/** The PMIDs of a bibliography, a line each, in its order: for PubMed's search and for Zotero. */
export const pmids = (items: readonly CitationItem[]): string =>
  items.flatMap(({ PMID }) => (PMID ? [`${PMID}\n`] : [])).join('');
