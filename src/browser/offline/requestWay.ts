/**
 * How a request is answered: a file with a hash in its name from the copy; what says whether the copy is
 * current from the network alone; a page, and everything else, from the network while it answers.
 */
export type RequestWay = 'hashed' | 'network' | 'page' | 'data' | 'ours';

const hashed = /^(_astro\/|pagefind\/(\d+\/)?(fragment|index)\/)/;
/** They belong to the build of the copy, not to that of the site. */
const ours = /^offline\/notice\.(css|js)$/;
const neverSaved = /^(sw\.js|version\.json|offline\/files\.json)$/;

/** The way for a path below the base of the site, "codes/k1007/"; null where it is none of ours. */
export function requestWay(method: string, mode: string, path: string): RequestWay | null {
  if (method !== 'GET') return null;
  if (neverSaved.test(path)) return 'network';
  if (hashed.test(path)) return 'hashed';
  if (ours.test(path)) return 'ours';
  return mode === 'navigate' ? 'page' : 'data';
}
