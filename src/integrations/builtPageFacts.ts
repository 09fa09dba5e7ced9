/** What the head of a built page says of itself. */
export interface BuiltPageFacts {
  /** The address that stands for the page; null where the page is not to be indexed. */
  canonical: string | null;
  /** The day of the payer's last review in the page's structured data, "2026-04-15". */
  lastReviewed: string | null;
}

/** Reads the head of a page as `PageMetadata.astro` writes it. */
export function builtPageFacts(html: string): BuiltPageFacts {
  const head = html.slice(0, html.indexOf('</head>'));
  const isIndexed = !/<meta name="robots" content="noindex"/.test(head);
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
  const lastReviewed = /"lastReviewed":"(\d{4}-\d{2}-\d{2})"/.exec(head)?.[1];
  return {
    canonical: (isIndexed && canonical) || null,
    lastReviewed: lastReviewed ?? null,
  };
}
