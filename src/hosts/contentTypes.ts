/** What the files of the site are, by the ending of their names; what is not named is bytes. */
export const contentTypes = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/javascript': ['js'],
  'text/csv': ['csv'],
  'text/xml': ['xml'],
  'text/plain': ['txt'],
  'application/json': ['json'],
  'application/xml': ['xsl'],
  'image/svg+xml': ['svg'],
} as const;

/** Endings of files that are text, and so worth compressing. */
export const textEndings: readonly string[] = Object.values(contentTypes).flat();
