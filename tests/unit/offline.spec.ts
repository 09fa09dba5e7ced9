import { expect, test } from '@playwright/test';
import { wordsHash } from '../../src/browser/offline/mainWords.ts';
import { requestWay } from '../../src/browser/offline/requestWay.ts';
import { answeredFromCopy, pageNotSaved, savedPage } from '../../src/browser/offline/savedPage.ts';
import { limit, withinLimit } from '../../src/browser/withinLimit.ts';

for (const { path, mode = 'cors', method = 'GET', way } of [
  { path: 'policies/powered-exoskeleton/', mode: 'navigate', way: 'page' },
  { path: '', mode: 'navigate', way: 'page' },
  { path: 'search/entities.json', way: 'data' },
  { path: 'pagefind/pagefind-entry.json', way: 'data' },
  { path: 'pagefind/pagefind.js', way: 'data' },
  { path: 'pagefind/fragment/en_1.pf_fragment', way: 'hashed' },
  { path: 'pagefind/2/index/en_1.pf_index', way: 'hashed' },
  { path: 'pagefind/2/pagefind-entry.json', way: 'data' },
  { path: '_astro/header.abc.js', way: 'hashed' },
  { path: 'codes/_astro/', mode: 'navigate', way: 'page' },
  { path: 'version.json', way: 'network' },
  { path: 'version.json', mode: 'navigate', way: 'network' },
  { path: 'sw.js', way: 'network' },
  { path: 'offline/files.json', way: 'network' },
  { path: 'offline/notice.js', way: 'ours' },
  { path: 'offline/', mode: 'navigate', way: 'page' },
  { path: 'codes/', mode: 'navigate', method: 'POST', way: null },
]) {
  test(`${method} ${path || '(home)'} (${mode}) is answered as ${way ?? 'nobody of ours'}`, () => {
    expect(requestWay(method, mode, path)).toBe(way);
  });
}

test('a server that hangs is given up after four seconds', () => {
  expect(limit).toBeLessThanOrEqual(4000);
});

test('what comes in time is passed on, what comes late is "late", what fails fails', async () => {
  expect(await withinLimit(Promise.resolve('page'), 60_000)).toBe('page');
  expect(await withinLimit(new Promise(() => undefined), 0)).toBe('late');
  await expect(withinLimit(Promise.reject(new Error('offline')), 60_000)).rejects.toThrow(
    'offline',
  );
});

const html =
  '<!doctype html><html><head><title>A</title></head><body><a>Skip</a><main id="main"><h1>Costs $& more</h1></main></body></html>';
const savedAt = new Date('2026-11-22T12:00:00Z');

test('a saved page says before its text why it is shown and when it was saved', () => {
  const shown = savedPage(html, {
    reason: 'offline',
    savedAt,
    base: '/site/',
    data: { policy: 'policies/x/', policies: 'a b' },
  });
  expect(shown.replace(/<[^>]*>/g, '')).toContain(
    'You are offline. This is a saved copy from November 22, 2026',
  );
  expect(shown).toContain('Whether a policy has changed since cannot be known now.');
  expect(shown.indexOf('You are offline')).toBeLessThan(shown.indexOf('<main'));
  expect(shown).toContain('href="/site/offline/notice.css"');
  expect(shown).toContain('data-policy="policies/x/"');
  expect(shown).toContain('Costs $& more');
  expect(answeredFromCopy('late', savedAt)).toMatch(
    /^The site does not answer\. Answers come from a saved copy from November 22, 2026/,
  );
  expect(answeredFromCopy('failed', savedAt)).toMatch(/^The site has a fault\. /);
});

test('a page that was not saved is said not to be', () => {
  expect(pageNotSaved(html, 'offline', '/').replace(/<[^>]*>/g, '')).toContain(
    'You are offline. The page you asked for is not in the saved copy.',
  );
});

test('a policy has one hash whatever its markup, and another for another word', async () => {
  const hash = await wordsHash('<body>x<main id="a"><p>Not\n covered</p></main>y</body>');
  expect(hash).toMatch(/^[0-9a-f]{16}$/);
  expect(await wordsHash('<main class="b"><b>Not</b> covered</main>z')).toBe(hash);
  expect(await wordsHash('<main><p>covered</p></main>')).not.toBe(hash);
});
