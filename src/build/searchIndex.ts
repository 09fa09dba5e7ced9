import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { ReadBuiltFiles } from './builtFiles.ts';

/** What Pagefind writes for its own interfaces; ours uses its JavaScript API alone. */
const INTERFACE_FILES = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

/**
 * What is not the policy's on a page that is searched: excerpts appear in its typeface. A page of a device or of
 * references has its words in one element, that of a policy in an article.
 */
const OUR_WORDS = ['[data-editorial]', 'main > :not(.source-words):not(article)'];

/** Throws what Pagefind reports; it does not reject by itself. */
function assertIndexed(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
}

/** Indexes the pages that say they are searched, one after the other: the same pages give the same index. */
async function writeIndex(site: string, files: readonly string[]): Promise<void> {
  try {
    const { index, errors } = await createIndex({
      forceLanguage: 'en',
      excludeSelectors: OUR_WORDS,
    });
    assertIndexed(errors);
    if (!index) throw new Error('Pagefind made no index');
    for (const file of files) {
      const content = readFileSync(join(site, file), 'utf8');
      assertIndexed((await index.addHTMLFile({ sourcePath: file, content })).errors);
    }
    assertIndexed((await index.writeFiles({ outputPath: join(site, 'pagefind') })).errors);
  } finally {
    await close();
  }
}

/** Builds the index of the text search from the built pages. */
export function searchIndex(readBuiltFiles: ReadBuiltFiles): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const files = readBuiltFiles(site).flatMap(({ file, page }) =>
          page?.isSearched ? [file] : [],
        );
        await writeIndex(site, files);
        for (const name of INTERFACE_FILES) rmSync(join(site, 'pagefind', name), { force: true });
        if (statSync(join(site, 'pagefind/pagefind-entry.json')).size === 0) {
          throw new Error('Pagefind left its entry file empty');
        }
        logger.info(`${files.length} pages read for the search`);
      },
    },
  };
}
