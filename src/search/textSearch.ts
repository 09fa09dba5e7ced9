import { textPlaces, type PagefindPage, type TextPlace } from './textPlaces.ts';

/** The part of Pagefind's JavaScript API that is used. */
export interface Pagefind {
  init(): Promise<void>;
  mergeIndex(folder: string, options?: PagefindOptions): Promise<void>;
  search(query: string): Promise<{
    results: readonly { id: string; data(): Promise<PagefindPage> }[];
  }>;
}

interface PagefindOptions {
  basePath?: string;
  baseUrl?: string;
  noWorker?: boolean;
}

/** The script `pagefind.js` of a built site. */
export interface PagefindModule {
  createInstance(options?: PagefindOptions): Pagefind;
}

const mostPages = 8;

/**
 * The places of the text that hold words of a query. Pagefind is asked for each word by itself:
 * asked for all, it passes over a page that lacks one, and falls back to ever shorter beginnings
 * of a word that is nowhere. The pages with the most, and the rarest, words are read.
 */
export async function placesInText(
  pagefind: Pagefind,
  words: readonly string[],
): Promise<readonly TextPlace[]> {
  const found = await Promise.all(words.map((word) => pagefind.search(word)));
  const pages = new Map<string, { worth: number; data(): Promise<PagefindPage> }>();
  for (const { results } of found) {
    const rarity = 1 / Math.log(2 + results.length);
    for (const { id, data } of results) {
      const known = pages.get(id);
      if (known) known.worth += rarity;
      else pages.set(id, { worth: rarity, data });
    }
  }
  const best = [...pages.values()].toSorted((a, b) => b.worth - a.worth).slice(0, mostPages);
  const read = await Promise.all(best.map((page) => page.data()));
  return read.flatMap((page) => textPlaces(page, words));
}
