import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { wordsHash } from '../../src/browser/offline/mainWords.ts';
import type { FilesToSave, Version } from '../../src/browser/offline/version.ts';
import { cache } from '../support/browser.ts';
import { dist, fileOf } from '../support/builtSite.ts';
import { inventedSite } from '../support/inventedSite.ts';

/** What the build says of its files, held against the files: it is told while they are written, not read from them. */

const json = <Value>(file: string) => JSON.parse(readFileSync(join(dist, file), 'utf8')) as Value;

test('browsers are told the hash of each file that they save', () => {
  const { files } = json<FilesToSave>('offline/files.json');
  expect(files.length).toBeGreaterThanOrEqual(90);
  const wrong = files.filter(([path, hash]) => {
    const content = readFileSync(fileOf(`/${path}`));
    return createHash('sha256').update(content).digest('hex').slice(0, 16) !== hash;
  });
  expect(wrong).toEqual([]);
});

test('browsers are told the words of each policy page as they would read them', async () => {
  const { policies } = json<Version>('version.json');
  const pages = globSync('policies/*/{,*/{,changes/}}index.html', { cwd: dist });
  expect(Object.keys(policies)).toEqual(
    pages.map((page) => page.replace(/index\.html$/, '')).toSorted(),
  );
  for (const [page, words] of Object.entries(policies)) {
    expect(await wordsHash(readFileSync(fileOf(`/${page}`), 'utf8')), page).toBe(words);
  }
});

/** Differ from build to build: they hold its moment, its id, or Pagefind's order. */
const ofEachBuild =
  /^(pagefind\/|version\.json|sw\.js|offline\/files\.json|_nginx\.conf|_caddy)|\.(br|gz)$/;

const filesIn = (site: string) =>
  globSync('**/*', { cwd: site })
    .filter((file) => !ofEachBuild.test(file) && statSync(join(site, file)).isFile())
    .toSorted();

test('two threads write byte for byte what one writes', async () => {
  test.setTimeout(300_000);
  const invented = await inventedSite();
  const folder = join(cache, 'two-threads');
  rmSync(folder, { recursive: true, force: true });
  const built = spawnSync(
    'node',
    ['tests/support/astro.ts', 'build', '--force', '--outDir', join(folder, 'dist')],
    {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: {
        ...process.env,
        CONTENT_ROOT: invented.content,
        CACHE_DIR: join(folder, 'cache'),
        COMPRESS: 'no',
        BUILD_THREADS: '2',
        NO_COLOR: '1',
      },
      encoding: 'utf8',
    },
  );
  expect(built.status, built.stderr).toBe(0);
  expect(built.stdout).toMatch(/\d+ files written by 2 threads/);
  const two = join(folder, 'dist');
  expect(filesIn(two)).toEqual(filesIn(invented.dist));
  const different = filesIn(two).filter(
    (file) => !readFileSync(join(two, file)).equals(readFileSync(join(invented.dist, file))),
  );
  expect(different).toEqual([]);
});
