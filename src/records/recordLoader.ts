import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { checkedRecords } from './checkedRecords.ts';
import { collections, type CollectionName } from './collections.ts';
import { contentRoot } from './contentRoot.ts';
import { parseContentFile } from './frontMatter.ts';
import { recordPaths } from './recordPaths.ts';

/**
 * Astro's view of one collection. It stores facts and leaves the words in their file, which the
 * page that shows them reads: Astro's own loader would bundle every body as a module, and log and
 * go on where a file is bad.
 */
export function recordLoader(collection: CollectionName): Loader {
  return {
    name: `records of ${collection}`,
    async load(context) {
      await loadRecords(collection, context);
      const folder = join(contentRoot(), collections[collection].folder);
      context.watcher?.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher?.on(event, (path) => {
          if (path.startsWith(folder)) void loadRecords(collection, context);
        });
      }
    },
  };
}

async function loadRecords(collection: CollectionName, context: LoaderContext): Promise<void> {
  const projectRoot = fileURLToPath(context.config.root);
  context.store.clear();
  // The pages of a build take what the content check has read.
  if (checkedRecords()) return;
  for (const { id, path } of recordPaths(contentRoot(), collection)) {
    const source = readFileSync(path, 'utf8');
    const filePath = relative(projectRoot, path);
    try {
      const { data } = parseContentFile(source);
      context.store.set({
        id,
        data: await context.parseData({
          id,
          data: data as Record<string, unknown>,
          filePath: path,
        }),
        filePath,
        digest: context.generateDigest(source),
      });
    } catch (error) {
      // A build has been stopped before this; a development server shows the problem and goes on.
      if (!context.watcher) throw error;
      context.logger.warn(`${filePath} is left out until it is mended`);
    }
  }
}
