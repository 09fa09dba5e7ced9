import type { InlineSources } from '../headers.ts';
import { inlineSourcesOf } from '../hosts/inlineSources.ts';

/** What a built page says of itself, and what stands in it. */
export interface BuiltPageFacts {
  /** The address that stands for the page; null where the page is not to be indexed. */
  canonical: string | null;
  /** The day of the payer's last review in the page's structured data, "2026-04-15". */
  lastReviewed: string | null;
  /** The style sheets and scripts in it that a policy has to allow. */
  inline: InlineSources;
  /** Whether the search reads it. */
  isSearched: boolean;
}

/** Reads a page as `Page.astro` and `PageMetadata.astro` write it; its bytes stand one by one in the text (Latin-1). */
export function builtPageFacts(html: string): BuiltPageFacts {
  const head = html.slice(0, html.indexOf('</head>'));
  const isIndexed = !/<meta name="robots" content="noindex"/.test(head);
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
  const lastReviewed = /"lastReviewed":"(\d{4}-\d{2}-\d{2})"/.exec(head)?.[1];
  return {
    canonical: (isIndexed && canonical) || null,
    lastReviewed: lastReviewed ?? null,
    inline: inlineSourcesOf(html, 'latin1'),
    isSearched: /<main\b[^>]* data-pagefind-body/.test(html),
  };
}
