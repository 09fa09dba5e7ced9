import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { maxBytes, maxFiles } from '../../src/browser/offline/manifest.ts';
import { describeSavedData, renderSavedPage } from '../../src/browser/offline/savedPage.ts';
import { chooseStrategy } from '../../src/browser/offline/strategy.ts';
import { addTypedText } from '../../src/browser/offline/typedText.ts';
import { limit, withTimeout } from '../../src/browser/withTimeout.ts';
import { chooseFiles } from '../../src/build/offlineCopy.ts';

const origin = 'https://payer.example';
const listed = [
  '',
  'codes/',
  'codes/k1007/',
  'search/entities.json',
  'pagefind/pagefind-entry.json',
  'pagefind/fragment/en_1.pf_fragment',
  'pagefind/2/index/en_1.pf_index',
  '_astro/header.abc.js',
  'offline/notice.js',
].map((path) => `${origin}/${path}`);
const choose = (method: string, mode: RequestMode, path: string) =>
  chooseStrategy({ method, mode, url: new URL(`${origin}${path}`).href }, '/', (address) =>
    listed.includes(address),
  );

for (const { path, mode = 'cors', strategy } of [
  { path: '/', mode: 'navigate', strategy: 'page' },
  { path: '/codes/k1007/', mode: 'navigate', strategy: 'page' },
  { path: '/codes/k1007/?on=2024-10-31#codes', mode: 'navigate', strategy: 'page' },
  { path: '/search/entities.json', strategy: 'data' },
  { path: '/pagefind/pagefind-entry.json?ts=1', strategy: 'data' },
  { path: '/pagefind/fragment/en_1.pf_fragment', strategy: 'fixed' },
  { path: '/pagefind/2/index/en_1.pf_index', strategy: 'fixed' },
  { path: '/_astro/header.abc.js', mode: 'no-cors', strategy: 'fixed' },
  { path: '/offline/notice.js', strategy: 'fixed' },
] as const) {
  test(`the worker answers ${path} (${mode}) as ${strategy}`, () => {
    expect(choose('GET', mode, path)).toBe(strategy);
  });
}

for (const { path, mode = 'navigate', method = 'GET' } of [
  { path: '/version.json', mode: 'cors' },
  { path: '/sw.js', mode: 'same-origin' },
  { path: '/offline/status.json', mode: 'cors' },
  { path: '/codes/', method: 'POST' },
  { path: '/codes/k1007/?network=' },
  { path: '/codes/k1007' },
  { path: '/codes/K1007/' },
  { path: '/codes/k1007/', mode: 'cors' },
  { path: '/search/entities.json' },
  { path: '/no-such-page/' },
  { path: '/constructor' },
  { path: '/api/me?user=1', mode: 'cors' },
  { path: '//evil.example/x' },
  { path: '//evil.example/codes/' },
  { path: '/\\evil.example' },
  { path: '/codes/..//evil.example' },
  { path: '/%5Cevil.example/codes/K1007' },
  { path: '/%09/evil.example' },
  { path: '/%0D/evil.example/' },
] as const) {
  test(`the worker leaves ${method} ${path} (${mode}) to the network`, () => {
    expect(choose(method, mode, path)).toBeUndefined();
  });
}

test('a server that hangs is given up after four seconds', () => {
  expect(limit).toBeLessThanOrEqual(4000);
});

test('what comes in time is passed on, what comes late is "late", what fails fails', async () => {
  expect(await withTimeout(Promise.resolve('page'), 60_000)).toBe('page');
  expect(await withTimeout(new Promise(() => undefined), 0)).toBe('late');
  await expect(withTimeout(Promise.reject(new Error('offline')), 60_000)).rejects.toThrow(
    'offline',
  );
});

const html =
  '<!doctype html><html><head><title>A</title></head><body><a>Skip</a><main id="main"><h1>Costs $& more</h1></main></body></html>';
const savedAt = new Date('2026-11-22T12:00:00Z');
const state = { savedAt, base: '/site/', hashes: { policies: 'a b', path: 'policies/x/' } };

test('a saved page says before its text why it is shown and when it was saved', () => {
  const shown = renderSavedPage(html, { reason: 'offline', ...state });
  expect(shown.replace(/<[^>]*>/g, '')).toContain(
    "You're offline. This page was saved on November 22, 2026",
  );
  expect(shown).toContain('We can’t check for changes until the site responds.');
  expect(shown.indexOf("You're offline")).toBeLessThan(shown.indexOf('<main'));
  expect(shown).toContain('href="/site/offline/notice.css"');
  expect(shown).toContain('data-path="policies/x/"');
  expect(shown).toContain('Costs $& more');
  expect(shown).not.toContain('Open what the network sent');
  expect(describeSavedData('late', savedAt)).toMatch(
    /^The site isn't responding\. Results are from a copy saved on November 22, 2026/,
  );
  expect(describeSavedData('failed', savedAt)).toMatch(/^The site is having a problem\. /);
});

test('a page that is shown instead of a sign-in page leads to it', () => {
  const shown = renderSavedPage(html, { reason: 'foreign', ...state });
  expect(shown).toContain('not from this site, such as a sign-in page.');
  expect(shown).toContain('Open what the network sent');
});

for (const { page, body, expected } of [
  {
    page: '/check/',
    body: '<textarea id="check-codes">K1007\nE0739</textarea><input name="on" value="2026-01-31">',
    expected: '/check/?on=2026-01-31#codes=K1007%0AE0739',
  },
  {
    page: '/check/?on=31.12.2024#codes=K1007',
    body: '<textarea id="check-codes">E0739</textarea><input name="on" value="">',
    expected: '/check/?on=31.12.2024#codes=E0739',
  },
  {
    page: '/search/#q=hip&kind=policy',
    body: '<input id="search-everywhere" value="E0739"><input id="search-site" value="tilt & turn">',
    expected: '/search/#q=tilt+%26+turn&kind=policy&typed=E0739',
  },
  {
    page: '/policies/x/#background',
    body: '<input id="search-everywhere" value="hip">',
    expected: '/policies/x/#typed=hip',
  },
  {
    page: '/policies/x/#background',
    body: '<input id="search-everywhere" value=" ">',
    expected: '/policies/x/#background',
  },
]) {
  test(`what is typed on ${page} becomes ${expected}`, () => {
    const { document } = parseHTML(`<body>${body}</body>`);
    for (const area of document.querySelectorAll('textarea')) area.value = area.textContent;
    const url = addTypedText(new URL(origin + page), document);
    expect(url.href).toBe(origin + expected);
  });
}

const page = (bytes: number) => (place: number) => ({
  file: `codes/${place}/index.html`,
  bytes,
  hash: `hash${place}`,
});

for (const { name, count, bytes, isSaved } of [
  { name: '600 files', count: maxFiles, bytes: 1, isSaved: true },
  { name: '601 files', count: maxFiles + 1, bytes: 1, isSaved: false },
  { name: '8 MB', count: 2, bytes: maxBytes / 2, isSaved: true },
  { name: 'more than 8 MB', count: 2, bytes: maxBytes / 2 + 1, isSaved: false },
]) {
  test(`a site of ${name} ${isSaved ? 'is saved whole' : 'has no copy'}`, () => {
    const files = Array.from({ length: count }, (_, place) => page(bytes)(place));
    expect(chooseFiles(files)).toHaveLength(isSaved ? count : 0);
  });
}

test('files for other programs are neither saved nor counted', () => {
  const others = [
    'api/codes.json',
    'policies/x/index.md',
    'sw.js',
    'version.json',
    'offline/status.json',
    'manifest.webmanifest',
    'icon-192.png',
    '404.html',
  ];
  const files = others.map((file) => ({ file, bytes: maxBytes, hash: 'hash' }));
  expect(chooseFiles([...files, page(1)(0)])).toEqual([['codes/0/', 'hash0']]);
});
