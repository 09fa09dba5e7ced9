import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Builds Pagefind's index of the built pages, beside them in `/pagefind/`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: 'en' });
        if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: site });
        const written = await index.writeFiles({ outputPath: `${site}/pagefind` });
        const failures = [...added.errors, ...written.errors];
        if (failures.length > 0) throw new Error(`Pagefind failed: ${failures.join('; ')}`);
        await close();
        const entry = `${site}/pagefind/pagefind-entry.json`;
        if (!statSync(entry, { throwIfNoEntry: false })?.size)
          throw new Error(`${entry} is missing or empty: Pagefind did not finish. Build again.`);
        logger.info(`${added.page_count} pages read for the search`);
      },
    },
  };
}
