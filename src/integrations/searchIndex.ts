import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from './builtFiles.ts';
import { indexedByPagefind, indexedPages } from './pagefind.ts';

/** Where the pages lie that may be searched; Pagefind passes over the others unread. */
const searched = '{policies,devices,references}/*/index.html';

/** Whether a page lies below the folders of the pages that are searched. */
export const mayBeSearched = (pathname: string): boolean =>
  /^\/(policies|devices|references)\//.test(pathname);

export interface SearchIndex extends AstroIntegration {
  /** To be called once, when all pages are written that may be searched: the index is made while the rest is. */
  begin: (site: string) => void;
}

/** Builds the search's index of the built pages, and holds it against them: each page that is searched is in it. */
export function searchIndex(): SearchIndex {
  let index: Promise<unknown> = Promise.reject(new Error('The index of the search was not begun'));
  index.catch(() => {});
  return {
    name: 'search-index',
    begin: (site) => {
      index = indexedByPagefind(site, searched);
      // It is waited for at the end; a build that has failed before no longer asks.
      index.catch(() => {});
    },
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        await index;
        const found = indexedPages(fileURLToPath(dir));
        const asked = [...builtPages().values()].filter(({ isSearched }) => isSearched).length;
        if (found !== asked) {
          throw new Error(`${asked} pages are to be searched, and ${found} match ${searched}`);
        }
        logger.info(`${found} pages read for the search`);
      },
    },
  };
}
