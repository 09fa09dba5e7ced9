/** What Pagefind tells of a page that matched: its words, the matched ones, and its anchors. */
export interface PagefindPage {
  url: string;
  content: string;
  /** Positions of the matched words, counted in words of the content. */
  locations: readonly number[];
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
  anchors: readonly { element: string; id: string; text?: string; location: number }[];
}

/** A word of an excerpt, and whether it matched. */
export interface ExcerptWord {
  text: string;
  matched: boolean;
}

/** One place of a page that matched, with the link to it and the words around the match. */
export interface Place {
  url: string;
  title: string;
  excerpt: readonly ExcerptWord[];
}

const wordsBefore = 6;
const wordsInExcerpt = 26;

/**
 * The places of a page that matched, those with the most matches first. A place begins at an
 * element with an id, so that each section, code row and reference is found by itself.
 */
export function placesOf(page: PagefindPage, most: number): readonly Place[] {
  const { words, matched } = wordsOf(page);
  const byAnchor = Map.groupBy(page.locations, (location) =>
    page.anchors.findLast((anchor) => anchor.location <= location),
  );
  return [...byAnchor]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, most)
    .map(([anchor, locations]) => ({
      url: anchor ? `${page.url}#${anchor.id}` : page.url,
      title: titleOf(anchor, page.meta['title'] ?? ''),
      excerpt: excerptAround(words, matched, locations[0] ?? 0),
    }));
}

/** The page itself as one place, for pages that are one answer: a code's, a device's. */
export function wholePage(page: PagefindPage): Place {
  const { words, matched } = wordsOf(page);
  const excerpt = excerptAround(words, matched, page.locations[0] ?? 0);
  return { url: page.url, title: page.meta['title'] ?? '', excerpt };
}

function wordsOf({ content, locations }: PagefindPage) {
  return { words: content.split(/\s+/), matched: new Set(locations) };
}

function titleOf(anchor: PagefindPage['anchors'][number] | undefined, pageTitle: string): string {
  if (!anchor) return pageTitle;
  const reference = /^ref-(\d+)$/.exec(anchor.id);
  if (reference) return `Reference ${reference[1]}`;
  return anchor.text && /^h\d$/.test(anchor.element) ? `${pageTitle}: ${anchor.text}` : pageTitle;
}

function excerptAround(
  words: readonly string[],
  matched: ReadonlySet<number>,
  location: number,
): readonly ExcerptWord[] {
  const start = Math.max(0, location - wordsBefore);
  return words
    .slice(start, start + wordsInExcerpt)
    .map((text, index) => ({ text, matched: matched.has(start + index) }));
}
