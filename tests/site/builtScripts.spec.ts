import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { findNewSyntax } from '../support/builtScripts.ts';
import { dist } from '../support/builtSite.ts';

const ours = globSync(['_astro/*.js', 'offline/*.js', 'sw.js'], { cwd: dist });
const read = (file: string) => readFileSync(`${dist}/${file}`, 'utf8');

test('the check of built scripts notices what old browsers lack', async () => {
  for (const code of [
    'list.toSorted()',
    'list.toReversed()',
    'Map.groupBy(list, key)',
    'Object.groupBy(list, key)',
    'Promise.withResolvers()',
    'Array.fromAsync(list)',
    'RegExp.escape(word)',
    '/(?<=a)b/.test(word)',
    '/(?<!a)b/.test(word)',
    '/[a--b]/v.test(word)',
    'class A { static { start(); } }',
    'new Intl.Segmenter("en")',
  ])
    expect(await findNewSyntax(code), code).toHaveLength(1);
  const old = 'list.map(a).at(-1); Object.hasOwn(a, "b"); list.findLast(a); list?.flat()';
  expect(await findNewSyntax(old)).toEqual([]);
});

test('every script of the site runs in the oldest browsers', async () => {
  expect(ours.length).toBeGreaterThan(10);
  for (const file of ours) expect(await findNewSyntax(read(file)), file).toEqual([]);
});

test('every inline script runs in the oldest browsers', async () => {
  const scripts = new Set<string>();
  for (const file of globSync('**/*.html', { cwd: dist })) {
    for (const [, code = ''] of read(file).matchAll(/<script>([^]*?)<\/script>/g))
      scripts.add(code);
  }
  expect(scripts.size).toBeGreaterThan(0);
  for (const code of scripts) expect(await findNewSyntax(code), code).toEqual([]);
});

test('the search of the text runs in the oldest browsers that it is promised for', async () => {
  for (const file of ['pagefind/pagefind.js', 'pagefind/pagefind-worker.js'])
    expect(await findNewSyntax(read(file), { isPagefind: true }), file).toEqual([]);
});
