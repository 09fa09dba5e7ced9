import { readFileSync } from 'node:fs';
import { expect, test as siteTest } from '../support/siteTest.ts';
import { dist } from '../support/builtSite.ts';
import { buildInParts, inParts } from '../support/otherBuilds.ts';
import { searchInNode } from '../support/searchInNode.ts';
import { SiteServer } from '../support/siteServer.ts';

/** A large site's index of the text is made in parts. Here the real content's is. */

const test = siteTest.extend<object, { server: SiteServer }>({
  server: [
    // Playwright wants the first argument to be taken apart, also where nothing is taken.
    async ({}, use) => {
      await buildInParts();
      const server = await new SiteServer({ root: inParts }).start();
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ server }, use) => use(server.origin),
});

// One process: it is built once.
test.describe.configure({ mode: 'serial' });

const parts = ['/pagefind/', '/pagefind/2/', '/pagefind/3/'];
const entry = (root: string, part: string) =>
  JSON.parse(readFileSync(`${root}${part}pagefind-entry.json`, 'utf8')) as {
    languages: { en: { page_count: number } };
  };
const done = '.search-panel[data-search-state="done"]';

test('its parts hold every page of the whole one, each about as many', async ({ server }) => {
  expect(server.origin).not.toBe('');
  const whole = entry(dist, '/pagefind/').languages.en.page_count;
  const counts = parts.map((part) => entry(inParts, part).languages.en.page_count);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(whole);
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
});

// Which of many pages alike come last, Pagefind decides by the words of each part.
test('it finds first what the whole one finds first, or as honestly nothing', async ({
  server,
}) => {
  expect(server.origin).not.toBe('');
  const fixture = new URL('../fixtures/queries.json', import.meta.url);
  const queries = JSON.parse(readFileSync(fixture, 'utf8')) as readonly { q: string }[];
  const [whole, fromParts] = [await searchInNode(), await searchInNode(inParts)];
  expect(queries.length).toBeGreaterThan(200);
  for (const { q } of queries) {
    const first = async (search: typeof whole) => (await search(q)).results[0]?.url;
    expect(await first(fromParts), q).toBe(await first(whole));
  }
});

test('a browser asks all parts', async ({ page, server }) => {
  await page.goto('/');
  await page.locator('#search-everywhere').fill('tilt sensor');
  await expect(page.locator(`${done} a[data-result="policy"]`).first()).toHaveAttribute(
    'href',
    '/policies/powered-exoskeleton/#background',
  );
  const asked = (part: string) =>
    server.asked.some((request) => request.includes(`${part}pagefind-entry.json`));
  expect(parts.filter((part) => !asked(part))).toEqual([]);
});

test.describe('where one part cannot be read', () => {
  test.use({ expectedProblem: /pagefind\/3\/|Pagefind metadata/ });

  test('the search says so, and does not answer from the others alone', async ({ page }) => {
    await page.route('**/pagefind/3/**', (route) => route.abort());
    await page.goto('/');
    await page.locator('#search-everywhere').fill('tilt sensor');
    await expect(page.locator(done)).toContainText('The text could not be searched.');
  });
});
