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

const coverage = 'so this site cannot say whether it is covered';

for (const { query, says } of [
  { query: 'E0738', says: `No policy here lists E0738, ${coverage}.` },
  { query: 'K1008', says: `No policy here lists K1008, ${coverage}.` },
  { query: 'K131799', says: `No policy here lists K131799, ${coverage}.` },
  { query: '99213', says: `No policy here lists 99213, ${coverage}.` },
  { query: 'G82.20', says: `No policy here lists G82.20, ${coverage}.` },
  { query: 'Z1234', says: `No policy here lists Z1234, ${coverage}.` },
  { query: 'PMID 99999999', says: 'No policy here lists PMID 99999999.' },
  { query: 'medicaid', says: 'The policies here do not mention Medicaid.' },
]) {
  test(`"${query}" is said not to be listed, and nothing else is shown`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('#search-results[data-search-state="done"]')).toBeAttached();
    await expect(page.locator('[data-no-result] > p').first()).toHaveText(says);
    await expect(
      page.locator('[data-no-result]').getByRole('link', { name: 'codes' }),
    ).toBeVisible();
    await expect(page.locator('a[data-result], .code-card')).toHaveCount(0);
  });
}

for (const query of ['appeal', 'xyzzyplugh', 'constructor']) {
  test(`the word "${query}" has no results, and no sentence about coverage`, async ({ page }) => {
    await page.goto(`/search/?q=${query}`);
    await expect(page.locator('[data-no-result] > p').first()).toHaveText(
      `No results for “${query}”.`,
    );
    await expect(page.locator('#search-results')).not.toContainText('cover');
  });
}

test('a plan that no policy mentions is said before the answer for a code', async ({ page }) => {
  await page.goto('/search/#q=is+k1007+covered+by+medicaid');
  const parts = page.locator('#search-results[data-search-state="done"] > *');
  await expect(parts.first()).toHaveText('The policies here do not mention Medicaid.');
  await expect(parts.last().locator('.answer-line')).toContainText([
    'Medicare Advantage Plans',
    'Commercial Products',
  ]);
});

test('offers a near code as another code, apart from the answer', async ({ page }) => {
  await page.goto('/search/?q=E0738');
  await expect(page.locator('[data-no-result]')).toContainText("It's a different code.");
  await expect(page.locator('[data-suggestion]')).toHaveText('E0739');
});

test('says of a device that is only mentioned that it is', async ({ page }) => {
  await page.goto('/search/?q=honda');
  await expect(page.locator('.result').first()).toContainText('Mentioned only');
});

test('filters by kind, keeps the choice in the address, and goes back', async ({ page }) => {
  await page.goto('/search/?q=stroke');
  await expect(page.locator('#search-results[data-search-state="done"]')).toBeAttached();
  const all = await page.locator('a[data-result]').count();
  await page.getByRole('group', { name: 'Filter' }).getByLabel('References').check();
  await expect(page).toHaveURL(/q=stroke&kind=reference/);
  await expect(page.locator('a[data-result="device"]')).toHaveCount(0);
  await expect(page.locator('a[data-result="reference"]')).not.toHaveCount(0);
  await page.goBack();
  await expect(page.locator('a[data-result]')).toHaveCount(all);
  await expect(page.getByLabel('All', { exact: true })).toBeChecked();
});

test('says that the choice of a kind hides the results, which are one step away', async ({
  page,
}) => {
  await page.goto('/search/#q=indego&kind=code');
  const results = page.locator('#search-results[data-search-state="done"]');
  await expect(results).toContainText(
    /No codes match “indego”\.\s*\d+ other results: Show all results\./,
  );
  await expect(results).not.toContainText('cover');
  await results.getByRole('link', { name: 'Show all results' }).click();
  await expect(page.locator('a[data-result="device"]').first()).toHaveText('Indego');
  await expect(page).toHaveURL(/#q=indego$/);
});

test('a kind that there is not hides nothing', async ({ page }) => {
  await page.goto('/search/#q=indego&kind=constructor');
  await expect(page.locator('a[data-result="device"]').first()).toHaveText('Indego');
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
