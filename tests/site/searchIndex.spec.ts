import { globSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { dist, documentAt } from '../support/builtSite.ts';
import { searchInNode } from '../support/searchInNode.ts';
import { sourceInOneLine } from '../support/sourceText.ts';

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** What Pagefind keeps of a page: a mark of its own, then JSON, compressed. */
function fragments(): readonly Fragment[] {
  return globSync('pagefind/fragment/*', { cwd: dist }).map((file) => {
    const text = gunzipSync(readFileSync(`${dist}/${file}`)).toString('utf8');
    return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
  });
}

/** The words of a page where every element boundary but those within a word is a space. */
function wordsApart(page: string): ReadonlySet<string> {
  const main = documentAt(page).querySelector('main');
  for (const ours of main?.querySelectorAll('[data-editorial]') ?? []) ours.remove();
  const inline = new Set(['A', 'EM', 'STRONG', 'SPAN', 'Q', 'ABBR', 'CODE', 'TIME']);
  for (const element of main?.querySelectorAll('*') ?? []) {
    if (inline.has(element.tagName)) continue;
    element.before(' ');
    element.after(' ');
  }
  return new Set((main?.textContent ?? '').split(/\s+/));
}

test('reads the pages that answer, each with its kind, and no other', () => {
  const kinds = new Map(fragments().map(({ url, meta }) => [url, meta['kind']]));
  expect(kinds.get('/devices/rewalk/')).toBe('device');
  expect(kinds.get('/policies/powered-exoskeleton/')).toBe('policy');
  expect(kinds.get('/references/powered-exoskeleton/')).toBe('reference');
  // A code is answered from data of the search's own, and its words stand in the policy.
  expect(kinds.has('/codes/k1007/')).toBe(false);
  expect(kinds.has('/policies/powered-exoskeleton/2024-11-01/')).toBe(false);
  expect([...kinds.values()].filter((kind) => kind === undefined)).toEqual([]);
});

test('holds the words of the policy and nothing of the page around them', () => {
  // Pagefind ends a block with a full stop where the source has none.
  const wordsOf = (text: string) =>
    text.split(/\s+/).flatMap((word) => [word, word.replace(/\.$/, '')]);
  const printed = new Set(wordsOf(sourceInOneLine));
  const ours = fragments().flatMap(({ url, content }) =>
    content
      .split(/\s+/)
      .filter((word) => word !== '' && !printed.has(word) && !printed.has(word.replace(/\.$/, '')))
      .map((word) => `${url}: ${word}`),
  );
  expect(ours).toEqual([]);
});

test('leads to a heading of ours by its name', async () => {
  const { results } = await (await searchInNode())('precluded heterogeneity');
  expect(results.map(({ title }) => title)).toContain(
    'Powered Exoskeleton for Ambulation in Patients with Lower-Limb Disabilities: Evidence summary',
  );
});

test('holds no words that stand apart on the page and are glued in the index', () => {
  const glued = fragments().flatMap(({ url, content }) => {
    const apart = wordsApart(url);
    // Pagefind ends a block with a full stop where the page has none.
    const isOnPage = (word: string) => apart.has(word) || apart.has(word.replace(/\.$/, ''));
    return content
      .split(/\s+/)
      .filter((word) => word !== '' && !isOnPage(word))
      .map((word) => `${url}: ${word}`);
  });
  expect(glued).toEqual([]);
});
