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

/**
 * The files of a build in the order in which they are written: first the pages in the folders that the search reads,
 * so that their index is made while the rest is written. What is made of one record stands together: one thread
 * makes it, and knows parts of it already.
 */
export function roundsOf(
  found: readonly Found[],
  routes: readonly { routeData: Route }[],
  mayBeSearched: (pathname: string) => boolean,
): readonly [first: Round, rest: Round] {
  const places = new Map(routes.map(({ routeData }, place) => [routeData, place]));
  const inOrder = found.toSorted((a, b) => (a.pathname < b.pathname ? -1 : 1));
  const jobsWhere = (isFirst: boolean) =>
    inOrder
      .filter(
        ({ route, pathname }) => (route.type === 'page' && mayBeSearched(pathname)) === isFirst,
      )
      .map(({ route, pathname }): Job => [places.get(route) ?? -1, pathname]);
  return [roundOf(jobsWhere(true)), roundOf(jobsWhere(false))];
}
