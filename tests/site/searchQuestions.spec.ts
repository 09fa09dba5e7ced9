import { test as inventedTest } from '../support/inventedSite.ts';
import { checkCodes, checkPage } from '../support/checkPage.ts';
import { expect, test } from '../support/siteTest.ts';

/** Codes, ranges, modifiers and plan names as people type them, on the page of results and in the box. */

const results = '#search-results[data-search-state="done"]';

for (const { query, says, titles } of [
  {
    query: 'E0738-E0740',
    says: ['No policy here lists E0738, so', 'No policy here lists E0740, so'],
    titles: ['E0739'],
  },
  { query: 'K1OO7', says: ['Showing K1007 for “K1OO7”.'], titles: ['K1007'] },
  {
    query: 'K1007-RR',
    says: ['Modifier RR is not part of this answer.'],
    titles: ['K1007'],
  },
  { query: 'E1OO9', says: ['We read “E1OO9” as E1009.', 'No policy here lists E1009'], titles: [] },
  { query: 'medicaid', says: ['The policies here do not mention Medicaid.'], titles: [] },
  {
    query: 'tricair',
    says: ['We read “tricair” as “Tricare”.', 'The policies here do not mention Tricare.'],
    titles: [],
  },
  { query: 'appeal', says: ['No results for “appeal”.'], titles: [] },
]) {
  test(`"${query}" is answered with ${says.join(' ')}`, async ({ page }) => {
    await page.goto(`/search/#q=${query}`);
    const region = page.locator(results);
    for (const sentence of says) {
      await expect(region).toContainText(sentence);
      await expect(page.locator('#search-status')).toContainText(sentence);
    }
    await expect(region.locator('a[data-result]')).toHaveText(titles);
    if (query === 'appeal') await expect(region).not.toContainText('covered');
  });
}

test('a correction and a modifier go along with the copied answer', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/search/#q=K1OO7-RR');
  await page.getByRole('button', { name: 'Copy answer' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Showing K1007 for “K1OO7-RR”.');
  expect(copied).toContain('Modifier RR is not part of this answer.');
});

for (const query of ['K1OO7', 'K1007-RR', 'E0739-E0740']) {
  test(`Enter on "${query}" opens the results, where it is said what was read`, async ({
    page,
  }) => {
    await page.goto('/');
    const box = page.locator('#search-everywhere');
    await box.fill(query);
    await box.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/search/#q=${query}$`));
  });
}

inventedTest.describe('where policies list diagnoses, modifiers and ranges', () => {
  for (const { query, path } of [
    { query: '9801', path: /\/search\/#q=9801$/ },
    { query: 'Q98', path: /\/search\/#q=Q98$/ },
    { query: 'G82.20', path: /\/codes\/g82-20\/$/ },
    { query: 'KX', path: /\/codes\/modifier-kx\/$/ },
  ]) {
    inventedTest(`Enter on ${query} opens ${path.source}`, async ({ page }) => {
      await page.goto('/');
      const box = page.locator('#search-everywhere');
      await box.fill(query);
      await box.press('Enter');
      await expect(page).toHaveURL(path);
    });
  }

  inventedTest('a list answers them', async ({ page }) => {
    await page.goto('/check/');
    await checkCodes(page, 'G82.20 and KX\nG8220\n64650');
    await expect(checkPage(page).status).toHaveText(
      '4 codes checked. Ignored 1 other word or number: and.',
    );
    const { row } = checkPage(page);
    await expect(row('Modifier KX')).toBeVisible();
    await expect(row('64650').first()).toContainText('Listed as the range 64600-64681');
    await expect(page.locator('#check-results')).toContainText('Showing G82.20 for “G8220”.');
  });
});
