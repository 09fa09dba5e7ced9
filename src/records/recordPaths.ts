import { contentTree } from './contentTree.ts';
import type { CollectionName } from './collections.ts';

/** Where one record lies: its id is the path in its folder without the ending. */
export interface RecordPath {
  id: string;
  /** The whole path of the file. */
  path: string;
}

/** Every file of a collection, by id. What has no place in the content is not among them. */
export function recordPaths(root: string, collection: CollectionName): RecordPath[] {
  return contentTree(root)
    .files.filter(({ kind }) => kind === collection)
    .map(({ id, path }) => ({ id, path }))
    .toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
}
