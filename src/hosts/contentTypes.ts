/** What the files of the site are, by the ending of their names; what is not named is bytes. */
export const contentTypes = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/javascript': ['js'],
  'text/csv': ['csv'],
  'text/xml': ['xml'],
  'text/plain': ['txt', 'bib', 'ris'],
  'text/markdown': ['md'],
  'application/json': ['json'],
  'application/xml': ['xsl'],
  'application/manifest+json': ['webmanifest'],
  'image/svg+xml': ['svg'],
} as const;

/** Pictures, which are compressed already. */
export const pictureTypes = { 'image/png': ['png'] } as const;

/** Endings of files that are text, and so worth compressing. */
export const textEndings: readonly string[] = Object.values(contentTypes).flat();
