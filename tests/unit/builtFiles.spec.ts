import { createHash } from 'node:crypto';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findInlineSources } from '../../src/build/hosts/inlineSources.ts';
import { createBuiltFilesReader, describeFile } from '../../src/build/builtFiles.ts';

test('what is told of a page is the same as what its text says, byte order and letters included', () => {
  const html = `<html><head><link rel="canonical" href="https://payer.example/policies/x/"><style>p::after{content:"“™”"}</style></head><body><main data-pagefind-body> <h1>ReWalk™</h1>\u00A0<p>“not\n covered” Kozłowski</p></main></body></html>`;
  const { page, words } = describeFile('policies/x/index.html', Buffer.from(html));
  const said = createHash('sha256').update('ReWalk™ “not covered” Kozłowski').digest('hex');
  expect(words).toBe(said.slice(0, 16));
  expect(page?.inline).toEqual(findInlineSources(html));
  expect(page?.canonical).toBe('https://payer.example/policies/x/');
  expect(page?.isSearched).toBe(true);
});

for (const { file, isPolicy } of [
  { file: 'policies/x/index.html', isPolicy: true },
  { file: 'policies/x/2024-11-01/index.html', isPolicy: true },
  { file: 'policies/x/2024-11-01/changes/index.html', isPolicy: true },
  { file: 'policies/index.html', isPolicy: false },
  { file: 'policies/by/letter/p/index.html', isPolicy: false },
  { file: 'policies/by/letter/p/2/index.html', isPolicy: false },
  { file: 'codes/k1007/index.html', isPolicy: false },
]) {
  test(`${file} is ${isPolicy ? 'a' : 'no'} page of a policy, whose words have a hash`, () => {
    const { words } = describeFile(file, Buffer.from('<main>words</main>'));
    expect(words !== undefined).toBe(isPolicy);
  });
}

test('lists every file of a folder by path, those written later as well', () => {
  const site = mkdtempSync(join(tmpdir(), 'files-'));
  try {
    const readFiles = createBuiltFilesReader();
    mkdirSync(join(site, 'codes/k1007'), { recursive: true });
    writeFileSync(join(site, 'codes/k1007/index.html'), '<html></html>');
    writeFileSync(join(site, 'robots.txt'), 'a');
    expect(readFiles(site).map(({ file }) => file)).toEqual([
      'codes/k1007/index.html',
      'robots.txt',
    ]);
    writeFileSync(join(site, 'llms.txt'), 'ab');
    expect(readFiles(site).map(({ file, bytes }) => [file, bytes])).toEqual([
      ['codes/k1007/index.html', 13],
      ['llms.txt', 2],
      ['robots.txt', 1],
    ]);
  } finally {
    rmSync(site, { recursive: true });
  }
});

test('a policy has one hash whatever its markup, and another for another word', () => {
  const hashOf = (html: string) => describeFile('policies/x/index.html', Buffer.from(html)).words;
  const hash = hashOf('<body>x<main id="a"><p>Not\n covered</p></main>y</body>');
  expect(hash).toMatch(/^[0-9a-f]{16}$/);
  expect(hashOf('<main class="b"><b>Not</b> covered</main>z')).toBe(hash);
  expect(hashOf('<main><p>covered</p></main>')).not.toBe(hash);
});
