import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Version } from '../../src/browser/offline/version.ts';
import { describeFile } from '../../src/build/builtFiles.ts';
import { cache } from '../support/browser.ts';
import { dist, fileOf } from '../support/builtSite.ts';
import { readManifest } from '../support/savedCopy.ts';

/** What the build says of its files, compared with the files. */

const json = (file: string): unknown => JSON.parse(readFileSync(join(dist, file), 'utf8'));

test('browsers are told the hash of each file that they save', () => {
  const { files } = readManifest(readFileSync(join(dist, 'sw.js'), 'utf8'));
  expect(files.length).toBeGreaterThan(80);
  const wrong = files.filter(([path, sha256]) => {
    const content = readFileSync(fileOf(`/${path}`));
    return createHash('sha256').update(content).digest('hex') !== sha256;
  });
  expect(wrong).toEqual([]);
});

test('every page that browsers save is known as a page of this site by its head', () => {
  const { files, mark } = readManifest(readFileSync(join(dist, 'sw.js'), 'utf8'));
  const pages = files.filter(([path]) => path === '' || path.endsWith('/'));
  expect(pages.length).toBeGreaterThan(30);
  const unmarked = pages.filter(
    ([path]) =>
      !readFileSync(fileOf(`/${path}`), 'utf8')
        .split('</head>')[0]
        ?.includes(mark),
  );
  expect(unmarked).toEqual([]);
});

test('what is published names the words of each policy page', () => {
  const { policyHashes } = json('version.json') as Version;
  const pages = globSync('policies/*/{,*/{,changes/}}index.html', { cwd: dist });
  expect(Object.keys(policyHashes)).toEqual(
    pages.map((page) => page.replace(/index\.html$/, '')).toSorted(),
  );
  for (const page of pages) {
    const { words } = describeFile(page, readFileSync(join(dist, page)));
    expect(policyHashes[page.replace(/index\.html$/, '')], page).toBe(words);
  }
});

const filesIn = (site: string) =>
  globSync('**/*', { cwd: site })
    .filter((file) => statSync(join(site, file)).isFile())
    .toSorted();

/** Builds the site at a fixed time, so that nothing but the content decides what it is. */
function buildInto(folder: string): string {
  const dist = join(folder, 'dist');
  const built = spawnSync('node', ['src/commands/astro.ts', 'build', '--force', '--outDir', dist], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: {
      ...process.env,
      CACHE_DIR: join(folder, 'cache'),
      SOURCE_DATE_EPOCH: '1795305600',
      NO_COLOR: '1',
    },
    encoding: 'utf8',
  });
  expect(built.status, built.stderr).toBe(0);
  return dist;
}

test('builds the same content into the same bytes, so that a rebuild is no new release', () => {
  test.setTimeout(300_000);
  const folder = join(cache, 'same-builds');
  rmSync(folder, { recursive: true, force: true });
  const [first, second] = ['first', 'second'].map((name) => buildInto(join(folder, name)));
  if (!first || !second) throw new Error('there are two builds');
  expect(filesIn(second)).toEqual(filesIn(first));
  const different = filesIn(first).filter(
    (file) => !readFileSync(join(first, file)).equals(readFileSync(join(second, file))),
  );
  expect(different).toEqual([]);
});
