import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { preview } from 'astro';
import { cache } from './browser.ts';
import { writeInventedContent } from './inventedContent.ts';
import { test as siteTest } from './siteTest.ts';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const longestBuild = 5 * 60_000;

/** Everything that decides what the built site is. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const inputs = [
    'src/**/*',
    'public/**/*',
    'tests/fixtures/content/**/*',
    'tests/support/invented*',
  ];
  const files = globSync([...inputs, 'astro.config.mjs', 'package-lock.json'], {
    cwd: projectRoot,
  });
  for (const file of files.toSorted()) {
    const path = join(projectRoot, file);
    if (statSync(path).isFile()) hash.update(file).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * The site of the invented policies, built once for all tests that ask for it, in whatever process
 * they run: where it lies, and the content it was built from.
 */
export async function inventedSite(): Promise<{ dist: string; content: string }> {
  const folder = join(cache, 'invented-site', fingerprint());
  const site = { dist: join(folder, 'dist'), content: join(folder, 'content') };
  const isDone = () => existsSync(join(folder, 'done'));
  while (!isDone()) {
    if (claims(folder)) build(folder, site);
    else await wait(200);
  }
  return site;
}

/** Whether the build is ours to make; one that has been claimed for too long is claimed anew. */
function claims(folder: string): boolean {
  mkdirSync(join(folder, '..'), { recursive: true });
  try {
    mkdirSync(folder);
    return true;
  } catch {
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.ctimeMs ?? Date.now());
    if (age > longestBuild) rmSync(folder, { recursive: true, force: true });
    return false;
  }
}

function build(folder: string, { dist, content }: { dist: string; content: string }): void {
  writeInventedContent(content);
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['src/commands/astro.ts', 'build', '--force', '--outDir', dist],
    {
      cwd: projectRoot,
      env: { ...process.env, CONTENT_ROOT: content, CACHE_DIR: join(folder, 'cache') },
      encoding: 'utf8',
    },
  );
  if (status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`The invented site was not built:\n${stdout}${stderr}`);
  }
  writeFileSync(join(folder, 'done'), '');
}

/** Playwright's `test` for the site of the invented policies; see `siteTest.ts` for what fails. */
export const test = siteTest.extend<object, { invented: { dist: string; url: string } }>({
  invented: [
    // Playwright wants the first argument to be taken apart, also where nothing is taken.
    async ({}, use) => {
      const { dist } = await inventedSite();
      const server = await preview({
        root: projectRoot,
        outDir: dist,
        server: { host: '127.0.0.1' },
        logLevel: 'error',
      });
      await use({ dist, url: `http://127.0.0.1:${server.port}` });
      await server.stop();
    },
    { scope: 'worker', timeout: longestBuild },
  ],
  baseURL: async ({ invented }, use) => use(invented.url),
});

export { expect } from './siteTest.ts';
