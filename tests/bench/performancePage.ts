const place = (part: string) =>
  new RegExp(`(<!-- bench: ${part} -->)[^]*?(<!-- end: ${part} -->)`, 'g');

/**
 * Puts what a part has measured in the place of its last figures: in `docs/performance.md` they are between
 * `<!-- bench: search -->` and `<!-- end: search -->`.
 * @throws Error where the page has no such place.
 */
export function replaceFigures(page: string, part: string, figures: string): string {
  if (!place(part).test(page)) throw new Error(`docs/performance.md has no place for "${part}"`);
  return page.replace(place(part), (_, start, end) => `${start}\n\n${figures.trim()}\n\n${end}`);
}

/** A document without all figures that the benchmark writes. */
export const removeFigures = (page: string): string => page.replace(place('[a-z]+'), '');
