import { builtPages, documentAt } from '../support/builtSite.ts';
import { expect, test } from '../support/siteTest.ts';

// One test for all: a new page in the browser takes ten times as long as another address in the same one.
test('every page renders with one h1 and a title', async ({ page }) => {
  const pages = builtPages();
  test.setTimeout(30_000 + pages.length * 1000);
  for (const address of pages) {
    await test.step(address, async () => {
      const response = await page.goto(address);
      expect.soft(response?.status(), address).toBe(200);
      expect.soft(await page.locator('h1').count(), address).toBe(1);
      expect.soft(await page.title(), address).toMatch(/\S/);
    });
  }
});

test('no two pages have the same title', () => {
  const pagesByTitle = Map.groupBy(builtPages(), (page) => documentAt(page).title.trim());
  expect([...pagesByTitle.values()].filter((pages) => pages.length > 1)).toEqual([]);
});

test.describe('an address that is not there', () => {
  test.use({ expectedProblem: /404/ });

  test('answers with status 404, a page that says so, and a search box', async ({ page }) => {
    const response = await page.goto('/no-such-page/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('input[type="search"]').first()).toBeVisible();
  });
});
