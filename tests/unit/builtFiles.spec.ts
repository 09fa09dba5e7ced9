import { expect, test } from '@playwright/test';
import { wordsHash } from '../../src/browser/offline/mainWords.ts';
import { inlineSourcesOf } from '../../src/hosts/inlineSources.ts';
import { builtFile } from '../../src/integrations/builtFiles.ts';

test('what is told of a page is the same as what its text says, byte order and letters included', async () => {
  const html = `<html><head><link rel="canonical" href="https://payer.example/policies/x/"><style>p::after{content:"“™”"}</style></head><body><main data-pagefind-body> <h1>ReWalk™</h1>\u00A0<p>“not\n covered” Kozłowski</p></main></body></html>`;
  const { page, words } = builtFile('policies/x/index.html', Buffer.from(html));
  expect(words).toBe(await wordsHash(html));
  expect(page?.inline).toEqual(inlineSourcesOf(html));
  expect(page?.canonical).toBe('https://payer.example/policies/x/');
  expect(page?.isSearched).toBe(true);
  expect(builtFile('codes/k1007/index.html', Buffer.from(html)).words).toBeUndefined();
});
