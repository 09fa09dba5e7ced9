import type { InlineSources } from './headers.ts';
import { findInlineSources } from './hosts/inlineSources.ts';

/** What a built page says of itself, and what is inline in it. */
export interface PageFacts {
  /** The address of the page; null where the page is not to be indexed. */
  canonical: string | null;
  /** The day of the health plan's last review in the page's structured data, "2026-04-15". */
  lastReviewed: string | null;
  /** The inline style sheets and scripts that a content security policy has to allow. */
  inline: InlineSources;
  /** Whether the search reads it. */
  isSearched: boolean;
}

/** Reads a page as `Page.astro` and `PageMetadata.astro` write it, decoded byte by byte (Latin-1). */
export function extractPageFacts(html: string): PageFacts {
  const head = html.slice(0, html.indexOf('</head>'));
  const isIndexed = !/<meta name="robots" content="noindex"/.test(head);
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
  const lastReviewed = /"lastReviewed":"(\d{4}-\d{2}-\d{2})"/.exec(head)?.[1];
  return {
    canonical: (isIndexed && canonical) || null,
    lastReviewed: lastReviewed ?? null,
    inline: findInlineSources(html, 'latin1'),
    isSearched: /<main\b[^>]* data-pagefind-body/.test(html),
  };
}
