import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { locateFile, type Misplaced, type Place } from './placement.ts';

/** A file that has its place in the content. */
export interface PlacedFile extends Place {
  /** The whole path of the file. */
  path: string;
  bytes: number;
}

export interface ContentTree {
  files: PlacedFile[];
  /** What has no place; nothing of it is read. */
  misplaced: (Misplaced & { path: string })[];
}

/** Everything in a content root, by path: nothing in it is passed over, no link is followed. */
export function readContentTree(root: string): ContentTree {
  const tree: ContentTree = { files: [], misplaced: [] };
  collect(root, root, tree);
  return tree;
}

function collect(root: string, folder: string, tree: ContentTree): void {
  const entries = readdirSync(folder, { withFileTypes: true });
  if (entries.length === 0 && folder !== root) {
    tree.misplaced.push({ path: folder, found: 'an empty folder', cure: 'remove it' });
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const special = specialFile(entry);
    if (special) tree.misplaced.push({ path, ...special });
    // Pages of our own words: Astro takes those of this site, whatever content it publishes (`content.config.ts`).
    else if (folder === join(root, 'pages') && entry.name.endsWith('.mdx')) continue;
    else if (entry.isDirectory()) collect(root, path, tree);
    else {
      const place = locateFile(relative(root, path).replaceAll(sep, '/'));
      if ('found' in place) tree.misplaced.push({ path, ...place });
      else tree.files.push({ ...place, path, bytes: statSync(path).size });
    }
  }
}

/** A link could lead out of the content root; a pipe or a socket could block or feed the build. */
function specialFile(entry: Dirent): Misplaced | undefined {
  if (entry.isSymbolicLink()) {
    return { found: 'a symbolic link', cure: 'put the file itself there' };
  }
  if (entry.isFile() || entry.isDirectory()) return undefined;
  return { found: 'neither a file nor a folder', cure: 'remove it' };
}
