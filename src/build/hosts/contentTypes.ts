import { open } from '../headers.ts';

/** What the files of the site are, by the ending of their names; what is not named is bytes. */
export const contentTypes = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/javascript': ['js'],
  'text/csv': ['csv'],
  'text/xml': ['xml'],
  'text/plain': ['txt'],
  'text/markdown': ['md'],
  'application/json': ['json'],
  // Reference managers know it by its name; nobody has registered it.
  'application/x-research-info-systems': ['ris'],
  'application/xml': ['xsl'],
  'application/manifest+json': ['webmanifest'],
  'image/svg+xml': ['svg'],
} as const;

/** Pictures, which are compressed already. */
export const pictureTypes = { 'image/png': ['png'] } as const;

/** The type of what scripts of other sites may read, by its ending, for hosts that may not know it. */
export const openTypes: readonly { ending: string; type: string }[] = open.endings.map((wanted) => {
  const found = Object.entries(contentTypes).find(([, endings]) =>
    endings.some((ending) => ending === wanted),
  );
  if (!found) throw new Error(`contentTypes has no type for ".${wanted}"`);
  return { ending: wanted, type: `${found[0]}; charset=utf-8` };
});

/** Endings of files that are text, and so worth compressing. */
export const textEndings: readonly string[] = Object.values(contentTypes).flat();
