/**
 * The address in the form in which the site has it, in lower case with a slash at the end, below its
 * base ("" or "/coverage"); null where it has that form already or names a file.
 */
export function canonicalPath(path: string, base: string): string | null {
  if (!path.startsWith(`${base}/`)) return null;
  const below = path.slice(base.length);
  if (/\.[^/.]+$/.test(below)) return null;
  const canonical = `${base}${below.toLowerCase().replace(/\/*$/, '/')}`;
  return canonical === path ? null : canonical;
}

/** The code that an address of a code's page names, in its written form; null where it names none. */
export function codeNamed(path: string, codesUrl: string): string | null {
  if (!path.startsWith(codesUrl)) return null;
  const [, name] = /^([a-z0-9.-]+)\/$/.exec(path.slice(codesUrl.length)) ?? [];
  return name?.toUpperCase() ?? null;
}
