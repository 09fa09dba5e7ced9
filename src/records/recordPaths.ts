import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { collections, type CollectionName } from './collections.ts';

/** Where one record lies: its id is the path in its folder without the ending. */
export interface RecordPath {
  id: string;
  /** The whole path of the file. */
  path: string;
}

/** Every file of a collection, by id. */
export function recordPaths(root: string, collection: CollectionName): RecordPath[] {
  const { folder, ending } = collections[collection];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((entry) => entry.endsWith(ending))
    .map((entry) => ({
      id: entry.slice(0, -ending.length).replaceAll(sep, '/'),
      path: join(root, folder, entry),
    }))
    .toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
}
