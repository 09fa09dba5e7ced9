import type { Route } from './builtApp.ts';

/** One file to be written: the place of its route in the manifest, and its path. */
export type Job = readonly [route: number, pathname: string];

/** Files that the threads of a build share out among them. */
export interface Round {
  jobs: readonly Job[];
  /** How many jobs are taken, of all threads together. */
  taken: Int32Array<SharedArrayBuffer>;
}

export const roundOf = (jobs: readonly Job[]): Round => ({
  jobs,
  taken: new Int32Array(new SharedArrayBuffer(4)),
});

interface Found {
  route: Route;
  pathname: string;
}

/** What the rounds have to know of the search. */
export interface TextIndex {
  /** Whether a page lies in a folder whose pages, or some of them, are searched. */
  isNear: (pathname: string) => boolean;
  /** Whether a page itself may be searched. */
  mayHold: (pathname: string) => boolean;
  /** How many parts its index has. */
  parts: number;
}

/**
 * The files of a build in the order in which they are written: first, part by part, the pages in the folders that
 * the search reads, so that their index is made while the rest is written. What is made of one record stands
 * together: one thread makes it, and knows parts of it already.
 */
export function roundsOf(
  found: readonly Found[],
  routes: readonly { routeData: Route }[],
  text: TextIndex,
): readonly [...parts: Round[], rest: Round] {
  const places = new Map(routes.map(({ routeData }, place) => [routeData, place]));
  const inOrder = found.toSorted((a, b) => (a.pathname < b.pathname ? -1 : 1));
  const ofText = (one: Found) => one.route.type === 'page' && text.isNear(one.pathname);
  const round = (all: readonly Found[]) =>
    roundOf(all.map(({ route, pathname }): Job => [places.get(route) ?? -1, pathname]));
  const rest = inOrder.filter((one) => !ofText(one));
  return [...partsOf(inOrder.filter(ofText), text).map(round), round(rest)];
}

/** Pages in parts of which each has as many that may be searched; the others stay beside those. */
function partsOf(pages: readonly Found[], { mayHold, parts }: TextIndex): readonly Found[][] {
  const inAPart = pages.filter(({ pathname }) => mayHold(pathname)).length / parts;
  const all = Array.from({ length: parts }, (): Found[] => []);
  let met = 0;
  let part = 0;
  for (const page of pages) {
    if (mayHold(page.pathname)) {
      part = Math.floor(met / inAPart);
      met += 1;
    }
    all[part]?.push(page);
  }
  return all;
}
