/** Stands behind a heading that the source does not print. */
export const ours = '(a heading of this site)';
