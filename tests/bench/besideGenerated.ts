import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { fileOf } from '../support/builtSite.ts';
import { generateContent } from './generateContent.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the real content and the generated policies of these numbers, from 2 on, as one site; returns the built folder. */
export function buildBesideGenerated(
  folder: string,
  { first, last }: { first: number; last: number },
): Promise<string> {
  return buildSite(folder, (content) => {
    generateContent(content, last, first);
    for (const kind of ['policies', 'sources', 'references']) {
      cpSync(`${root}/content/${kind}`, `${content}/${kind}`, { recursive: true });
    }
  });
}

/** Builds the content that a function writes, without compressed files, in a new folder; returns the built folder. */
export async function buildSite(
  folder: string,
  writeContent: (root: string) => void,
): Promise<string> {
  const [content, built] = [`${folder}/content`, `${folder}/dist`];
  rmSync(folder, { recursive: true, force: true });
  writeContent(content);
  const child = spawn(
    'node',
    ['--max-old-space-size=6000', 'src/commands/astro.ts', 'build', '--force', '--outDir', built],
    {
      cwd: root,
      env: {
        ...process.env,
        CONTENT_ROOT: content,
        CACHE_DIR: `${folder}/cache`,
        NO_COLOR: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const output of [child.stdout, child.stderr]) {
    output.on('data', (part: Buffer) => (said = (said + String(part)).slice(-10_000)));
  }
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`The site was not built:\n${said}`);
  return built;
}

/** The bytes of a page as they are sent in brotli. */
export const pageBytes = (path: string, site: string): number =>
  brotliCompressSync(readFileSync(fileOf(path, site))).length;
