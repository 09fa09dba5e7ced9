import { expect, test } from '../support/siteTest.ts';

/** What somebody types, the kind of the result that has to be there, and where it leads. */
const cases = [
  { query: 'K1007', kind: 'code', url: /\/codes\/k1007\// },
  { query: 'e0739', kind: 'code', url: /\/codes\/e0739\// },
  { query: 'ReWalk', kind: 'device', url: /\/devices\/rewalk\// },
  { query: 'indego', kind: 'device', url: /\/devices\/indego\// },
  { query: 'K131798', kind: 'device', url: /\/devices\/rewalk\// },
  { query: 'K220988', kind: 'device', url: /\/devices\/eksonr\// },
  { query: 'DEN130034', kind: 'device', url: /\/devices\/rewalk\// },
  { query: 'Wandercraft', kind: 'device', url: /\/devices\/atalante/ },
  { query: 'Parker Hannifin', kind: 'device', url: /\/devices\/indego\// },
  { query: 'tilt sensor', kind: 'policy', url: /\/policies\/powered-exoskeleton\/#background/ },
  { query: 'benefit booklet', kind: 'policy', url: /\/policies\/powered-exoskeleton\/#coverage/ },
  { query: 'Tefertiller', kind: 'reference', url: /#ref-26$/ },
  { query: '22333043', kind: 'reference', url: /#ref-1$/ },
] as const;

for (const { query, kind, url } of cases) {
  test(`"${query}" finds a ${kind} at ${url.source}`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('[data-search-state="done"]')).toBeAttached();
    const first = page.locator(`a[data-result="${kind}"]`).first();
    await expect(first).toHaveAttribute('href', url);
    await first.click();
    await expect(page.locator('h1')).toBeVisible();
  });
}

test('"/" moves to the box of the header, and Enter searches', async ({ page }) => {
  await page.goto('/codes/');
  await page.keyboard.press('/');
  await page.keyboard.type('K1007');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=K1007/);
  await expect(page.locator('a[data-result="code"]')).toHaveText('K1007');
});

test('"/" is a letter like any other while somebody types', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').first().fill('');
  await page.keyboard.type('stair up/down');
  await expect(page.getByRole('searchbox').first()).toHaveValue('stair up/down');
});

test('names the kinds of the results', async ({ page }) => {
  await page.goto('/search/?q=K1007');
  await expect(page.locator('[data-search-state="done"]')).toBeAttached();
  await expect(page.locator('#search-results h2').first()).toHaveText('Codes');
  await expect(page.locator('#search-results mark').first()).toContainText('K1007');
});
