import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { builtPages } from './builtFiles.ts';
import type { BuiltPageFacts } from './builtPageFacts.ts';

/**
 * The sitemap, taken from the built pages themselves: it lists a page that names itself as canonical and may be
 * indexed, and gives as its last change the day of the payer's last review, where the page states one.
 */
export function sitemapOfPages(): AstroIntegration[] {
  let base = '/';
  let pages: ReadonlyMap<string, BuiltPageFacts> | undefined;
  const factsOf = (url: string): BuiltPageFacts => {
    const path = new URL(url).pathname.slice(base.replace(/\/$/, '').length + 1);
    pages ??= builtPages();
    const facts = pages.get(`${path}index.html`);
    if (!facts) throw new Error(`${url} is not a page of this build`);
    return facts;
  };
  return [
    {
      name: 'sitemap-of-pages',
      hooks: {
        'astro:config:done': ({ config }) => {
          ({ base } = config);
        },
      },
    },
    sitemap({
      filter: (url) => factsOf(url).canonical === url,
      serialize: (item) => {
        const { lastReviewed } = factsOf(item.url);
        return { ...item, ...(lastReviewed ? { lastmod: lastReviewed } : {}) };
      },
      namespaces: { news: false, image: false, video: false, xhtml: false },
    }),
  ];
}
