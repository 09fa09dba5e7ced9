import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { builtPages } from './builtFiles.ts';

/** Where the pages lie that may be searched; the others are passed over unread. */
const searched = {
  glob: '{policies,codes,devices,references}/*/index.html',
  pattern: /^(policies|codes|devices|references)\/[^/]+\/index\.html$/,
};

/**
 * Builds Pagefind's index of the built pages, beside them in `/pagefind/`. The files are written here:
 * Pagefind says that it has written its own before the last of them is whole, and when it is closed then,
 * as happened on a busy machine, an empty file is left and nothing fails.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        for (const [file, { isSearched }] of builtPages()) {
          if (!isSearched || searched.pattern.test(file)) continue;
          throw new Error(`${file} is to be searched and lies elsewhere than ${searched.glob}`);
        }
        const { index, errors } = await createIndex({ forceLanguage: 'en' });
        if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: site, glob: searched.glob });
        const made = await index.getFiles();
        await close();
        const failures = [...added.errors, ...made.errors];
        if (failures.length > 0) throw new Error(`Pagefind failed: ${failures.join('; ')}`);
        for (const { path, content } of made.files) {
          if (content.length === 0) throw new Error(`Pagefind made an empty file, ${path}`);
          const file = join(site, 'pagefind', path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        logger.info(`${added.page_count} pages read for the search`);
      },
    },
  };
}
