import type { Records } from '../domain/records.ts';

/**
 * The index of the text is made in parts where a site is large, one after the other: Pagefind holds every word of
 * a part in memory while it makes it, 0.7 MB for a long page. For each further part a browser asks for two small
 * files before the first word, and for one more with each word.
 */
const pagesOfAPart = 350;
const usualParts = 6;
/** Pagefind is told the pages of a part by name, and takes some 2,500 names. */
const mostPagesOfAPart = 2000;

/** How many parts the index of so many pages has. SEARCH_PARTS says another number. @throws where that is no number. */
export function indexParts(pages: number, asked = process.env['SEARCH_PARTS']): number {
  if (asked !== undefined && asked !== '') {
    if (/^[1-9]\d?$/.test(asked)) return Number(asked);
    throw new Error(`SEARCH_PARTS is "${asked}"; write how many parts the index has, as "2"`);
  }
  const forMemory = Math.min(usualParts, Math.ceil(pages / pagesOfAPart));
  return Math.max(1, forMemory, Math.ceil(pages / mostPagesOfAPart));
}

/** How many pages the text of these records has: each policy, device and bibliography is one. */
export const textPages = ({
  policies,
  devices,
  references,
}: Pick<Records, 'policies' | 'devices' | 'references'>): number =>
  new Set(policies.map(({ policy }) => policy)).size + devices.length + references.length;

/** The folder of a part, counted from 1, in the site: "/pagefind/", "/pagefind/2/". */
export const partFolder = (part: number) => (part === 1 ? '/pagefind/' : `/pagefind/${part}/`);

/** The folders of as many parts as a site has that is not very large. */
export const usualPartFolders = Array.from({ length: usualParts }, (_, index) =>
  partFolder(index + 1),
);
