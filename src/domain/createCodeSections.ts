import { formatCodeSlug } from './codeNames.ts';
import type { CodeListing, ListedCode } from './codes.ts';
import { splitPages } from './splitPages.ts';

/** So many listings stand on a page of the list of codes: about 80 KB of HTML. */
export const listingsOnPage = 100;

/** A stretch of the list of codes, from one code to another. */
export interface CodeSection {
  /** By its first code, which keeps the address while codes come and go behind it. */
  slug: string;
  label: string;
  listings: readonly CodeListing[];
}

/** The list of codes in sections; all listings of a code stand in one. */
export function createCodeSections(codes: readonly ListedCode[]): readonly CodeSection[] {
  return splitPages(codes, listingsOnPage).flatMap(({ items }) => {
    const [first, last] = [items[0], items.at(-1)];
    if (!first || !last) return [];
    const listings = items.flatMap((code) => code.listings);
    return [{ slug: formatCodeSlug(first.name), label: `${first.name} to ${last.name}`, listings }];
  });
}
