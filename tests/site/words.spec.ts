import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { builtPages, dist, pagesByKind } from '../support/builtSite.ts';
import { ourWordsOn } from '../support/ourWords.ts';
import { findUnclearTerms } from '../support/plainWords.ts';

/**
 * Pages that still use unclear terms: devices, timeline, codes, policies and data follow. When you rewrite the
 * words of a page, remove it here; a page with terms is checked for all others.
 */
const notYetRewritten = new Map<string, 'all' | readonly string[]>([
  ['/', 'all'],
  ['/codes/', 'all'],
  ['/codes/*/', 'all'],
  ['/devices/', 'all'],
  ['/devices/*/', 'all'],
  ['/policies/*/', 'all'],
  ['/timeline/', 'all'],
  // The tables of src/components/data.
  ['/api/', 'all'],
  // The answer panel of src/components/policy.
  ['/about/*/', ['printed']],
  // The notes inside a citation, of src/text.
  ['/references/*/', ['printed', 'reading', 'doubtful']],
  // The labels of confidence, of src/domain/vocabulary.ts.
  ['/source-notes/', ['doubtful']],
  // The titles and remarks of src/domain/updateWords.ts.
  ['/updates/', ['printed', 'in force']],
  ['updates.xml', ['printed', 'in force']],
]);

for (const [kind, pages] of pagesByKind(builtPages())) {
  const skipped = notYetRewritten.get(kind) ?? [];
  if (skipped === 'all') continue;
  test(`${kind} is in plain US English`, () => {
    const found = pages.flatMap((page) =>
      findUnclearTerms(ourWordsOn(page), skipped).map((each) => `${page}: ${each}`),
    );
    expect(found).toEqual([]);
  });
}

for (const file of ['llms.txt', 'updates.xml', 'manifest.webmanifest', 'opensearch.xml']) {
  const skipped = notYetRewritten.get(file) ?? [];
  if (skipped === 'all') continue;
  test(`${file} is in plain US English`, () => {
    expect(findUnclearTerms(readFileSync(`${dist}/${file}`, 'utf8'), skipped)).toEqual([]);
  });
}
