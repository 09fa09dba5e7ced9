import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { partFolder } from '../search/indexParts.ts';
import { builtPages } from './builtFiles.ts';
import { indexedByPagefind, indexedPages } from './pagefind.ts';

const folders = '(policies|devices|references)';

/** Whether a page lies below the folders of the pages that are searched. */
export const isNearText = (pathname: string): boolean => new RegExp(`^/${folders}/`).test(pathname);

/** Whether a page is one of those that may be searched; Pagefind passes over the others unread. */
export const mayBeSearched = (pathname: string): boolean =>
  new RegExp(`^/${folders}/[^/]+/?$`).test(pathname);

/** The pages among these that may be searched, named as Pagefind does: "policies/name". */
export const pagesToRead = (pathnames: readonly string[]): readonly string[] =>
  pathnames.filter(mayBeSearched).map((path) => path.replace(/^\/|\/$/g, ''));

export interface SearchIndex extends AstroIntegration {
  /**
   * To be called once for each part, in their order, when its pages are written: it is made while the rest is
   * written. Takes the paths of these pages and of others that lie beside them.
   */
  begin: (site: string, pathnames: readonly string[]) => void;
}

/** Builds the search's index of the built pages, and holds it against them: each page that is searched is in it. */
export function searchIndex(): SearchIndex {
  let parts = 0;
  let index: Promise<unknown> = Promise.resolve();
  return {
    name: 'search-index',
    begin: (site, pathnames) => {
      parts += 1;
      const part = parts;
      const pages = pagesToRead(pathnames);
      // One part at a time: it is the memory of one that they are made for.
      index = index.then(() => indexedPart(site, part, pages));
      // It is waited for at the end; a build that has failed before no longer asks.
      index.catch(() => {});
    },
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        await index;
        const site = fileURLToPath(dir);
        const found = Array.from({ length: parts }, (_, place) =>
          indexedPages(join(site, partFolder(place + 1))),
        ).reduce((sum, pages) => sum + pages, 0);
        const asked = [...builtPages().values()].filter(({ isSearched }) => isSearched).length;
        if (found !== asked) {
          throw new Error(`${asked} pages are to be searched, and ${found} are in the index`);
        }
        const inParts = parts === 1 ? '' : `, in ${parts} parts`;
        logger.info(`${found} pages read for the search${inParts}`);
      },
    },
  };
}

/** What a further part needs; Pagefind's scripts stand beside the first. */
const needed = /^(pagefind-entry\.json|.+\.pf_meta|filter|fragment|index)$/;

async function indexedPart(site: string, part: number, pages: readonly string[]): Promise<void> {
  if (pages.length === 0) {
    throw new Error(`Part ${part} of the search's index has no page: SEARCH_PARTS asks for fewer`);
  }
  const index = join(site, partFolder(part));
  await indexedByPagefind({ site, index, pages });
  if (part === 1) return;
  for (const name of readdirSync(index)) if (!needed.test(name)) rmSync(join(index, name));
}
