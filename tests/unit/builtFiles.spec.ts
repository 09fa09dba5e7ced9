import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { inlineSourcesOf } from '../../src/hosts/inlineSources.ts';
import { builtFile } from '../../src/integrations/builtFiles.ts';

test('what is told of a page is the same as what its text says, byte order and letters included', () => {
  const html = `<html><head><link rel="canonical" href="https://payer.example/policies/x/"><style>p::after{content:"“™”"}</style></head><body><main data-pagefind-body> <h1>ReWalk™</h1>\u00A0<p>“not\n covered” Kozłowski</p></main></body></html>`;
  const { page, words } = builtFile('policies/x/index.html', Buffer.from(html));
  const said = createHash('sha256').update('ReWalk™ “not covered” Kozłowski').digest('hex');
  expect(words).toBe(said.slice(0, 16));
  expect(page?.inline).toEqual(inlineSourcesOf(html));
  expect(page?.canonical).toBe('https://payer.example/policies/x/');
  expect(page?.isSearched).toBe(true);
  expect(builtFile('codes/k1007/index.html', Buffer.from(html)).words).toBeUndefined();
});

test('a policy has one hash whatever its markup, and another for another word', () => {
  const hashOf = (html: string) => builtFile('policies/x/index.html', Buffer.from(html)).words;
  const hash = hashOf('<body>x<main id="a"><p>Not\n covered</p></main>y</body>');
  expect(hash).toMatch(/^[0-9a-f]{16}$/);
  expect(hashOf('<main class="b"><b>Not</b> covered</main>z')).toBe(hash);
  expect(hashOf('<main><p>covered</p></main>')).not.toBe(hash);
});
