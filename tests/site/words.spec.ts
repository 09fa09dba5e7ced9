import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { builtPages, dist, pagesByKind } from '../support/builtSite.ts';
import { ourWordsOn } from '../support/ourWords.ts';
import { findUnclearTerms } from '../support/plainWords.ts';

/** Terms that a page may use, and why. A page with terms is checked for all others. */
const allowed = new Map<string, 'all' | readonly string[]>([
  // Rebuilt with the answer of the home page and of a code.
  ['/', 'all'],
  ['/codes/*/', 'all'],
  // The names of keys in the data.
  ['/api/', ['determination', 'payer', 'held', 'maker']],
]);

for (const [kind, pages] of pagesByKind(builtPages())) {
  const skipped = allowed.get(kind) ?? [];
  if (skipped === 'all') continue;
  test(`${kind} is in plain US English`, () => {
    const found = pages.flatMap((page) =>
      findUnclearTerms(ourWordsOn(page), skipped).map((each) => `${page}: ${each}`),
    );
    expect(found).toEqual([]);
  });
}

for (const file of ['llms.txt', 'updates.xml', 'manifest.webmanifest', 'opensearch.xml']) {
  const skipped = allowed.get(file) ?? [];
  if (skipped === 'all') continue;
  test(`${file} is in plain US English`, () => {
    expect(findUnclearTerms(readFileSync(`${dist}/${file}`, 'utf8'), skipped)).toEqual([]);
  });
}
