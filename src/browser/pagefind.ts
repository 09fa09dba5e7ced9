import type { PagefindPage } from '../search/places.ts';

interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: readonly { data(): Promise<PagefindPage> }[] }>;
}

let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind once, from the folder that the build wrote beside the pages. */
function pagefind(url: string): Promise<Pagefind> {
  loading ??= import(/* @vite-ignore */ url) as Promise<Pagefind>;
  return loading;
}

/** The pages that match a query, best first. Rejects where the index cannot be loaded. */
export async function pagesMatching(
  pagefindUrl: string,
  query: string,
  most: number,
): Promise<readonly PagefindPage[]> {
  const { results } = await (await pagefind(pagefindUrl)).search(query);
  return Promise.all(results.slice(0, most).map((result) => result.data()));
}
