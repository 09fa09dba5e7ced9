import { readCodeInAddress } from './codeAddress.ts';

/** The address of a page in any case, with slashes at its end or without. What has a dot is a file. */
const pageShape = /^((?:\/[a-z0-9-]+)+)\/*$/i;

/** An address that names a code: below /codes/, below /code/, or alone; alone, two characters are no modifier. */
const codeShape =
  /^\/(?:codes?\/([a-z0-9][a-z0-9.-]*?[a-z0-9])|([a-z0-9][a-z0-9.-]+?[a-z0-9]))(?:\.html|\/index\.html|\/*)$/i;

/** The page that an address nearly names, and the code where it is a code's. */
export interface NearestPage {
  readonly path: string;
  /** As a policy writes it: "K1007", "G82.20", "KX". Below /codes/ also what has the form of no code, to look it up. */
  readonly code: string | null;
}

/**
 * The page that a path means, below the site's base ("" or "/coverage"); null where it has the form of no page.
 * The path is made of what matched, never taken as it came: it begins with one slash and stays on the site.
 */
export function findNearestPage(path: string, base: string): NearestPage | null {
  if (!path.startsWith(`${base}/`)) return null;
  const below = path.slice(base.length);
  const [, listed, alone] = codeShape.exec(below) ?? [];
  const named = readCodeInAddress(listed ?? alone ?? '');
  if (named) return { path: `${base}/codes/${named.slug}/`, code: named.code };
  const [, folders] = pageShape.exec(below) ?? [];
  if (!folders) return null;
  return { path: `${base}${folders.toLowerCase()}/`, code: listed?.toUpperCase() ?? null };
}
