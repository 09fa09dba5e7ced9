import './trustedTypes.ts';
import { allResults } from '../search/allResults.ts';
import type { EntityAnswer } from '../search/entityAnswer.ts';
import type { Result } from '../search/result.ts';
import { placesInText, type Pagefind, type PagefindModule } from '../search/textSearch.ts';
import type { TextPlace } from '../search/textPlaces.ts';
import { askEntities, type EntityUrls } from './entities.ts';
import { withinLimit } from './withinLimit.ts';

/** What is known of a query at a moment: first from the entities, then with the text. */
export interface Found {
  query: string;
  answer: EntityAnswer;
  results: readonly Result[];
  /** Whether the text has been read as well. */
  isDone: boolean;
  /** Whether the text could not be read: the results are then those of the entities alone. */
  isWithoutText: boolean;
}

/** Where the build put the two indexes. */
export interface SearchUrls extends EntityUrls {
  pagefind: string;
}

let pagefind: Promise<Pagefind> | undefined;

async function importPagefind({ pagefind: url }: SearchUrls): Promise<Pagefind> {
  const { createInstance } = (await import(/* @vite-ignore */ url)) as PagefindModule;
  const loaded = createInstance();
  await loaded.init();
  return loaded;
}

function loadPagefind(urls: SearchUrls): Promise<Pagefind> {
  pagefind ??= importPagefind(urls);
  pagefind.catch(() => (pagefind = undefined));
  return pagefind;
}

/** Loads both indexes ahead of the first letter. */
export function prepareSearch(urls: SearchUrls): void {
  void askEntities(urls, '');
  loadPagefind(urls).catch(() => undefined);
}

let latest = 0;
/** The text is asked one query at a time: those that were typed over meanwhile are never asked. */
let reading: Promise<unknown> = Promise.resolve();
/** In milliseconds; what takes longer, as where a file does not come, holds up no other query. */
const longestTurn = 2000;

/** The places of the text, or null where it could not be read or a newer query has come. */
async function readText(
  urls: SearchUrls,
  words: readonly string[],
  isLatest: () => boolean,
): Promise<readonly TextPlace[] | null> {
  await withinLimit(reading, longestTurn);
  if (!isLatest()) return null;
  const places = loadPagefind(urls)
    .then((loaded) => placesInText(loaded, words))
    .catch(() => null);
  reading = places;
  return places;
}

/**
 * Searches, and tells what is found as soon as it is: once from the entities, once with the text.
 * A query that a newer one has overtaken tells nothing more. Rejects where nothing can be loaded.
 */
export async function search(
  urls: SearchUrls,
  query: string,
  tell: (found: Found) => void,
): Promise<void> {
  latest += 1;
  const mine = latest;
  const answer = await askEntities(urls, query);
  if (mine !== latest) return;
  if (!answer) throw new Error('The search could not be loaded');
  const first = { query, answer, results: allResults(answer, []), isWithoutText: false };
  const isDone = answer.words.length === 0;
  tell({ ...first, isDone });
  if (isDone) return;
  const places = await readText(urls, answer.words, () => mine === latest);
  if (mine !== latest) return;
  const results = allResults(answer, places ?? []);
  tell({ query, answer, results, isDone: true, isWithoutText: places === null });
}
