import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The command `pagefind`, as its package has it beside its module. */
const program = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));

/**
 * Has Pagefind index the pages of a site that match a pattern of its own, into `pagefind/` beside them, in a process
 * of its own: nothing of ours has to hold the index or to hand it on. Throws with what Pagefind says where it fails.
 */
export async function indexedByPagefind(site: string, glob: string): Promise<void> {
  const options = ['--site', site, '--glob', glob, '--force-language', 'en', '--silent'];
  const child = spawn(process.execPath, [program, ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const output of [child.stdout, child.stderr]) {
    output.on('data', (part: Buffer) => (said = (said + String(part)).slice(-4000)));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0)
    throw new Error(`Pagefind made no index: ${said.trim() || `it ended with ${code}`}`);
}

/** How many pages Pagefind's index of a site says that it holds. Throws where a file of it is empty. */
export function indexedPages(site: string): number {
  const folder = join(site, 'pagefind');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && statSync(file).size === 0) throw new Error(`Pagefind left ${file} empty`);
  }
  const { languages } = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Readonly<Record<string, { page_count: number }>>;
  };
  return Object.values(languages).reduce((sum, { page_count: pages }) => sum + pages, 0);
}
