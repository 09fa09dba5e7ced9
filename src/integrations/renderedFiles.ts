import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import type { Plugin } from 'vite';
import { checkedRecords } from '../records/checkedRecords.ts';
import { indexParts, textPages } from '../search/indexParts.ts';
import { holdBuiltFiles, type BuiltFile } from './builtFiles.ts';
import { bodies } from './rendering/bodies.ts';
import { builtApp } from './rendering/builtApp.ts';
import { pageNameOf } from './rendering/places.ts';
import { roundsOf } from './rendering/rounds.ts';
import { threadsFor, writtenBeside } from './rendering/threads.ts';
import { writtenFiles } from './rendering/writtenFiles.ts';
import { isNearText, mayBeSearched, type SearchIndex } from './searchIndex.ts';

/** Astro's own prerenderer, which has the built modules of the pages. */
interface StandardPrerenderer extends AstroPrerenderer {
  app?: unknown;
}

/** Tells where the bundle of the pages lies. */
const bundlePlace = (found: (file: string) => void): Plugin => ({
  name: 'bundle-place',
  writeBundle({ dir = '' }, bundle) {
    const entry = Object.keys(bundle).find((name) => name.startsWith('prerender-entry.'));
    if (entry) found(join(dir, entry));
  },
});

/**
 * Renders all pages and files of the site and writes them, in as many threads as the machine has processors.
 * Astro alone renders one after the other, waits for each file, and knows nothing of it afterwards. The pages that
 * may be searched come first, so that their index is made while the rest is written.
 */
export function renderedFiles(search: Pick<SearchIndex, 'begin'>): AstroIntegration {
  let entry = '';
  let site = '';
  let address: string | undefined;
  /** By Astro's keys. Their style sheets are known when they have been bundled. */
  let pages: ReadonlyMap<string, { styles: readonly unknown[] }> = new Map();

  async function write(standard: StandardPrerenderer, logger: AstroIntegrationLogger) {
    const app = builtApp(standard.app);
    const all = await standard.getStaticPaths();
    const { routes } = app.manifest;
    const { origin, pageNames } = app.getOptions();
    const records = checkedRecords();
    const styles = [...pages].map(([key, page]) => [key, { styles: page.styles }] as const);
    if (!records) throw new Error('The content was not checked before the build');
    const parts = indexParts(textPages(records));
    const rounds = roundsOf(all, routes, { isNear: isNearText, mayHold: mayBeSearched, parts });
    const threads = threadsFor(all.length);
    // What the check and the bundle have left goes before pages are made in its place.
    globalThis.gc?.();
    const means = { routes, bodyOf: bodies(app, address ? new URL(address) : undefined), site };
    const beside = Array.from({ length: threads - 1 }, () =>
      writtenBeside({ entry, styles, records, rounds, site, origin, address }),
    );
    let own: Promise<readonly BuiltFile[]> = Promise.resolve([]);
    const written = rounds.map((round, place) => {
      own = own.then(() => writtenFiles(round, means));
      return Promise.all([own, ...beside.map((rounds) => rounds[place] ?? [])]);
    });
    const begun = rounds.slice(0, parts).map(async ({ jobs }, place) => {
      await written[place];
      search.begin(
        site,
        jobs.map(([, pathname]) => pathname),
      );
    });
    const [files] = await Promise.all([Promise.all(written), Promise.all(begun)]);
    holdBuiltFiles(files.flat(2));
    for (const { route, pathname } of all) {
      if (route.type === 'page') pageNames.push(pageNameOf(pathname));
    }
    logger.info(
      `${all.length} files written by ${threads} ${threads === 1 ? 'thread' : 'threads'}`,
    );
  }

  return {
    name: 'rendered-files',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = bundlePlace((file) => (entry = pathToFileURL(file).href));
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
        address = config.site;
      },
      'astro:build:setup': (setup) => {
        pages = setup.pages;
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((standard: StandardPrerenderer) => ({
          ...standard,
          // Nothing is left to Astro.
          getStaticPaths: async () => {
            await write(standard, logger);
            return [];
          },
        }));
      },
    },
  };
}
