import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** The folder, below a built site, of Pagefind's own index of it, with the interface that it brings. */
export const STOCK_FOLDER = 'pagefind-stock';

/** Writes what Pagefind makes of a site by itself, to be measured beside our search of the same pages. */
export async function writeStockSearch(dist: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  await index.addDirectory({ path: dist });
  await index.writeFiles({ outputPath: join(dist, STOCK_FOLDER) });
  await close();
}

export const removeStockSearch = (dist: string): void =>
  rmSync(join(dist, STOCK_FOLDER), { recursive: true, force: true });
