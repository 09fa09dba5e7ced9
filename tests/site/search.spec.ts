import { expect, test } from '../support/siteTest.ts';

/** What somebody types, the kind of the first result, and where it leads. */
const cases = [
  { query: 'K1007', kind: 'code', url: /\/codes\/k1007\/$/ },
  { query: 'e 0739', kind: 'code', url: /\/codes\/e0739\/$/ },
  { query: 'ReWalk™', kind: 'device', url: /\/devices\/rewalk\/$/ },
  { query: 'Indigo', kind: 'device', url: /\/devices\/indego\/$/ },
  { query: 'K131798', kind: 'device', url: /\/devices\/rewalk\/$/ },
  { query: 'DEN130034', kind: 'device', url: /\/devices\/rewalk\/$/ },
  { query: 'Parker Hannifin', kind: 'device', url: /\/devices\/indego\/$/ },
  { query: 'tilt sensor', kind: 'policy', url: /\/policies\/powered-exoskeleton\/#background$/ },
  { query: 'benefit booklet', kind: 'policy', url: /\/policies\/powered-exoskeleton\/#coverage$/ },
  { query: 'Kozlowski', kind: 'reference', url: /#ref-35$/ },
  { query: '22333043', kind: 'reference', url: /#ref-1$/ },
  { query: 'bowel function', kind: 'reference', url: /#ref-5$/ },
] as const;

for (const { query, kind, url } of cases) {
  test(`"${query}" finds first a ${kind} at ${url.source}`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('#search-results[data-search-state="done"]')).toBeAttached();
    const first = page.locator('#search-results a[data-result]').first();
    await expect(first).toHaveAttribute('data-result', kind);
    await expect(first).toHaveAttribute('href', url);
    await first.click();
    await expect(page.locator('h1')).toBeVisible();
  });
}

for (const query of ['E0738', 'K1008', 'K131799', 'PMID 99999999', '99213', 'xyzzyplugh']) {
  test(`"${query}" gets an honest no`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('#search-results[data-search-state="done"]')).toBeAttached();
    await expect(page.locator('[data-no-result]')).toContainText(
      'That does not mean it is covered',
    );
    await expect(page.locator('a[data-result]')).toHaveCount(0);
  });
}

test('offers a near code as another code, apart from the answer', async ({ page }) => {
  await page.goto('/search/?q=E0738');
  await expect(page.locator('[data-no-result]')).toContainText('Another code that looks like it');
  await expect(page.locator('[data-suggestion]')).toHaveText('E0739');
});

test('says of a device that is only mentioned that it is', async ({ page }) => {
  await page.goto('/search/?q=honda');
  await expect(page.locator('.result').first()).toContainText('Only mentioned in the policy');
});

test('filters by kind, keeps the choice in the address, and goes back', async ({ page }) => {
  await page.goto('/search/?q=stroke');
  await expect(page.locator('#search-results[data-search-state="done"]')).toBeAttached();
  const all = await page.locator('a[data-result]').count();
  await page.getByRole('group', { name: 'Show' }).getByLabel('References').check();
  await expect(page).toHaveURL(/q=stroke&kind=reference/);
  await expect(page.locator('a[data-result="device"]')).toHaveCount(0);
  await expect(page.locator('a[data-result="reference"]')).not.toHaveCount(0);
  await page.goBack();
  await expect(page.locator('a[data-result]')).toHaveCount(all);
  await expect(page.getByLabel('All', { exact: true })).toBeChecked();
});

test('a shared address with a filter shows the same', async ({ page }) => {
  await page.goto('/search/?q=stroke&kind=reference');
  await expect(page.locator('a[data-result="reference"]')).not.toHaveCount(0);
  await expect(page.locator('a[data-result="device"]')).toHaveCount(0);
});

test('marks the words in the excerpt', async ({ page }) => {
  await page.goto('/search/?q=tilt%20sensor');
  await expect(page.locator('mark').first()).toHaveText(/tilt/i);
});
