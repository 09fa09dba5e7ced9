import './trustedTypes.ts';
import { allResults } from '../search/allResults.ts';
import type { EntityAnswer } from '../search/entityAnswer.ts';
import type { Result } from '../search/result.ts';
import { placesInText, type Pagefind } from '../search/textSearch.ts';
import { askEntities, type EntityUrls } from './entities.ts';

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

function loadPagefind(url: string): Promise<Pagefind> {
  pagefind ??= import(/* @vite-ignore */ url) as Promise<Pagefind>;
  pagefind.catch(() => (pagefind = undefined));
  return pagefind;
}

/** Loads both indexes ahead of the first letter. */
export function prepareSearch(urls: SearchUrls): void {
  void askEntities(urls, '');
  loadPagefind(urls.pagefind).then(
    (loaded) => loaded.init?.(),
    () => undefined,
  );
}

let latest = 0;

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
  const places = await loadPagefind(urls.pagefind)
    .then((loaded) => placesInText(loaded, answer.words))
    .catch(() => null);
  if (mine !== latest) return;
  const results = allResults(answer, places ?? []);
  tell({ query, answer, results, isDone: true, isWithoutText: places === null });
}
