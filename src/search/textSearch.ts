import { findTextPlaces, type PagefindPage, type TextPlace } from './findTextPlaces.ts';

/** The part of Pagefind's JavaScript API that is used. */
export interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{
    results: readonly FoundPage[];
  }>;
}

interface PagefindOptions {
  basePath?: string;
  baseUrl?: string;
  noWorker?: boolean;
}

/** The script `pagefind.js` of a built site. */
export interface PagefindModule {
  createInstance: (options?: PagefindOptions) => Pagefind;
}

const mostPages = 8;

interface FoundPage {
  id: string;
  data: () => Promise<PagefindPage>;
}

/** The places of the text that hold words of a query. Exact words are found only as they are typed. */
export async function findPlacesInText(
  pagefind: Pagefind,
  words: readonly string[],
  exactWords: readonly string[] = [],
): Promise<readonly TextPlace[]> {
  const all = words.length > 1 ? await pagesWithAll(pagefind, words) : [];
  const best = all.length >= mostPages ? all : await pagesWithMost(pagefind, words);
  const read = await Promise.all(best.slice(0, mostPages).map((page) => page.data()));
  return read.flatMap((page) => findTextPlaces(page, words, new Set(exactWords)));
}

/** Pages that hold every word, the best first: on a large site there are enough of them, and one question finds them. */
async function pagesWithAll(pagefind: Pagefind, words: readonly string[]) {
  const { results } = await pagefind.search(words.join(' '));
  return results;
}

/**
 * Pages with the most, and the rarest, words. Pagefind is asked for each word by itself: asked for all, it passes over
 * a page that lacks one, and falls back to ever shorter beginnings of a word that is nowhere.
 */
async function pagesWithMost(
  pagefind: Pagefind,
  words: readonly string[],
): Promise<readonly FoundPage[]> {
  const found = await Promise.all(words.map((word) => pagefind.search(word)));
  const pages = new Map<string, FoundPage & { worth: number }>();
  for (const { results } of found) {
    const rarity = 1 / Math.log(2 + results.length);
    for (const { id, data } of results) {
      const known = pages.get(id);
      if (known) known.worth += rarity;
      else pages.set(id, { id, worth: rarity, data });
    }
  }
  return [...pages.values()].sort((a, b) => b.worth - a.worth);
}
