import type { Pagefind, PagefindModule } from '../search/textSearch.ts';

/** Where the index of the text is. */
export interface PagefindUrls {
  pagefind: string;
}

let loading: Promise<Pagefind> | undefined;
/** A slow load that has been given up, and may yet come before the one that took its place. */
let slowLoad: Promise<Pagefind> | undefined;
let isLoaded = false;
let tries = 0;

/** Pagefind, ready to be asked. */
async function load({ pagefind }: PagefindUrls): Promise<Pagefind> {
  // A browser may remember for good that the script of an address has failed.
  const url = tries === 0 ? pagefind : `${pagefind}?retry=${tries}`;
  const { createInstance } = (await import(/* @vite-ignore */ url)) as PagefindModule;
  const loaded = createInstance();
  await loaded.init();
  isLoaded = true;
  return loaded;
}

/** Loads the search of the text once. */
export function loadPagefind(urls: PagefindUrls): Promise<Pagefind> {
  loading ??= slowLoad ? Promise.any([slowLoad, load(urls)]) : load(urls);
  return loading;
}

/** Lets the next query load everything anew: Pagefind keeps for good what failed or never came. */
export function forgetPagefind(): void {
  slowLoad = isLoaded ? undefined : loading;
  loading = undefined;
  isLoaded = false;
  tries += 1;
}
