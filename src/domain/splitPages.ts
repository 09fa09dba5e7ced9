/** A list cut into pages of at most so many items, numbered from 1; an empty list has one page. */
export function splitPages<Item>(
  items: readonly Item[],
  onPage: number,
): readonly { number: number; items: readonly Item[] }[] {
  const count = Math.max(1, Math.ceil(items.length / onPage));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    items: items.slice(index * onPage, (index + 1) * onPage),
  }));
}

/** So many links of a bare list stand on a page: about 70 KB of HTML. */
export const linksOnPage = 500;
