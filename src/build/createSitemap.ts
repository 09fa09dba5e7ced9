import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { ReadBuiltFiles } from './builtFiles.ts';
import type { PageFacts } from './pageFacts.ts';

/**
 * The sitemap, taken from the built pages themselves: it lists a page that names itself as canonical and may be
 * indexed, and gives as its last change the day of the health plan's last review, where the page states one.
 */
export function createSitemap(readBuiltFiles: ReadBuiltFiles): AstroIntegration[] {
  let base = '/';
  let site = '';
  let pages: ReadonlyMap<string, PageFacts> | undefined;
  const readPages = () =>
    new Map(readBuiltFiles(site).flatMap(({ file, page }) => (page ? [[file, page]] : [])));
  const factsOf = (url: string): PageFacts => {
    const path = new URL(url).pathname.slice(base.replace(/\/$/, '').length + 1);
    pages ??= readPages();
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
          site = fileURLToPath(config.outDir);
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
