/**
 * How the worker answers a request: "page" and "data" from the network, else from the copy with a notice; "fixed"
 * from the copy, because the name of the file changes with its content or because it belongs to the copy itself.
 */
export type Strategy = 'page' | 'data' | 'fixed';

/** In an address: the reader wants what the network sends, whatever it is. */
export const networkOnly = 'network';

const fixed = /^(_astro\/|pagefind\/(\d+\/)?(fragment|index)\/|offline\/notice\.)/;

/** The address of a listed file: no query, no fragment. */
export const toFileAddress = (url: string): string => url.replace(/[?#].*$/s, '');

/**
 * The strategy for a request. A request without one is not the worker's: it goes to the network as if there were no
 * worker. That is every address that the build does not list, and a listed one that is asked for in another way:
 * pages are only answered when the browser opens them, and other files only when a page loads them.
 */
export function chooseStrategy(
  { method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>,
  base: string,
  isListed: (address: string) => boolean,
): Strategy | undefined {
  const address = toFileAddress(url);
  if (method !== 'GET' || !isListed(address)) return undefined;
  const isPage = address.endsWith('/');
  if (isPage !== (mode === 'navigate')) return undefined;
  if (!isPage) return fixed.test(new URL(address).pathname.slice(base.length)) ? 'fixed' : 'data';
  return new URL(url).searchParams.has(networkOnly) ? undefined : 'page';
}
