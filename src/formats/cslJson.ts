import { plugins } from '@citation-js/core';
import type { CitationItem } from './citationItems.ts';

/** A bibliography as CSL-JSON, as Zotero, Pandoc and other reference managers read it. */
export const cslJson = (items: readonly CitationItem[]): string =>
  `${String(plugins.output.format('data', items))}\n`;
