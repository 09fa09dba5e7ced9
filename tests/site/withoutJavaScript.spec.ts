import { expect, test } from '../support/siteTest.ts';

test.use({ javaScriptEnabled: false });

const readable = [
  '/policies/powered-exoskeleton/',
  '/codes/k1007/',
  '/devices/rewalk/',
  '/timeline/',
  '/references/powered-exoskeleton/',
];

for (const address of readable) {
  test(`${address} can be read`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(/(\S+\s+){50}/);
  });
}

test('the search box leads to a page that offers the lists to browse, and sends nothing typed', async ({
  page,
}) => {
  await page.goto('/policies/powered-exoskeleton/');
  const box = page.getByRole('banner').locator('input[type="search"]');
  await box.fill('k1007');
  await box.press('Enter');
  await expect(page).toHaveURL(/\/search\/\??$/);
  for (const list of ['/codes/', '/devices/', '/policies/']) {
    await expect(page.getByRole('main').locator(`a[href="${list}"]`).first()).toBeVisible();
  }
});

test('the search page asks for nothing that it could not answer', async ({ page }) => {
  await page.goto('/search/');
  const lists = page.getByRole('main').getByRole('link', { name: 'codes', exact: true });
  await expect(lists).toBeVisible();
  await expect(page.locator('#search-status')).toBeHidden();
});

test('no room is kept for what only a script would ask', async ({ page }) => {
  for (const address of ['/policies/powered-exoskeleton/', '/codes/k1007/']) {
    await page.goto(address);
    await expect(page.locator('[data-date-of-service]')).toBeHidden();
  }
});
