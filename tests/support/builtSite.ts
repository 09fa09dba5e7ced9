import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';

/** Where `npm run build` puts the site. */
export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** The address of every HTML page of the built site, `/codes/k1007/`, in the order of the alphabet. */
export function builtPages(root = dist): readonly string[] {
  const pages = globSync('**/*.html', { cwd: root })
    .map((file) => `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/'))
    .sort();
  if (pages.length === 0) throw new Error(`${root} has no pages: run "npm run build" first`);
  return pages;
}

/** The file of dist that a server sends for an address. */
export function fileOf(path: string, root = dist): string {
  return `${root}${decodeURIComponent(path)}${path.endsWith('/') ? 'index.html' : ''}`;
}

/** A page as it was built, before any script has changed it. */
export function documentAt(page: string, root = dist): Document {
  return parseHTML(readFileSync(fileOf(page, root), 'utf8')).document;
}

/** The pages by their kind, that is by template: what follows the first part of an address is any name, `*`. */
export function pagesByKind(pages = builtPages()): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy(pages, (page) => {
    const [, first, ...rest] = page.split('/');
    return `/${[first, ...rest.map((part) => part && '*')].join('/')}`;
  });
}
