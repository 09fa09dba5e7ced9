import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Finds Pagefind's program for this system, as its command does: that one is a Node beside ours, of 50 MB. */
const { resolveBinaryPath } = (await import(
  new URL('resolveBinary.js', import.meta.resolve('pagefind')).href
)) as { resolveBinaryPath: (names: readonly string[]) => string };

/** What Pagefind is asked for. */
export interface IndexOrder {
  /** The folder of the built site. */
  site: string;
  /** The folder for the index. */
  index: string;
  /** The folders in the site whose `index.html` is read: "policies/powered-exoskeleton". */
  pages: readonly string[];
}

/**
 * What is not the policy's on a page that is searched: excerpts are set in its typeface. A page of a
 * device or of references holds its words in one element, that of a policy in an article.
 */
const notThePolicys = ['[data-editorial]', 'main > :not(.source-words):not(article)'];

/**
 * Has Pagefind index pages of a site, in a process of its own: nothing of ours has to hold the index or to hand it on.
 * Throws with what Pagefind says where it fails.
 */
export async function indexedByPagefind({ site, index, pages }: IndexOrder): Promise<void> {
  // It reads its options from where it runs; thousands of names are too long for a command.
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  try {
    const options = {
      site,
      output_path: index,
      glob: `{${pages.join(',')}}/index.html`,
      exclude_selectors: notThePolicys,
    };
    writeFileSync(join(folder, 'pagefind.json'), JSON.stringify(options));
    const program = resolveBinaryPath(['pagefind_extended', 'pagefind']);
    const child = spawn(program, ['--force-language', 'en', '--silent'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const output of [child.stdout, child.stderr]) {
      output.on('data', (part: Buffer) => (said = (said + String(part)).slice(-4000)));
    }
    const [code] = (await once(child, 'close')) as [number | null];
    if (code === 0) return;
    throw new Error(`Pagefind made no index: ${said.trim() || `it ended with ${code}`}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many pages Pagefind's index in a folder says that it holds. Throws where a file of it is empty. */
export function indexedPages(index: string): number {
  for (const entry of readdirSync(index, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && statSync(file).size === 0) throw new Error(`Pagefind left ${file} empty`);
  }
  const { languages } = JSON.parse(readFileSync(join(index, 'pagefind-entry.json'), 'utf8')) as {
    languages: Readonly<Record<string, { page_count: number }>>;
  };
  return Object.values(languages).reduce((sum, { page_count: pages }) => sum + pages, 0);
}
