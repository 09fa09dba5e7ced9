import { oneLine } from '../support/sourceText.ts';
import { test as invented } from '../support/inventedSite.ts';
import { expect, test } from '../support/siteTest.ts';

test.use({ javaScriptEnabled: false });
invented.use({ javaScriptEnabled: false });

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

test('a bibliography offers its files, and no button that could not copy', async ({ page }) => {
  await page.goto('/references/powered-exoskeleton/');
  await expect(page.getByRole('main').getByRole('link', { name: 'CSL-JSON' })).toBeVisible();
  await expect(page.getByText('Copy PMIDs')).toBeHidden();
});

test('the search page asks for nothing that it could not answer', async ({ page }) => {
  await page.goto('/search/');
  const lists = page.getByRole('main').getByRole('link', { name: 'codes', exact: true });
  await expect(lists).toBeVisible();
  await expect(page.locator('#search-invitation')).toBeHidden();
});

for (const [ofSite, address, shown] of [
  [test, '/policies/powered-exoskeleton/', 'the answer as of the day it was published'],
  [
    invented,
    '/policies/invented-gait-trainer/2022-01-01/',
    'the version effective January 1, 2022',
  ],
  [test, '/codes/k1007/', 'the answer as of the day it was published'],
] as const) {
  ofSite(
    `${address} says beside its answer that checking a date of service needs JavaScript`,
    async ({ page }) => {
      await page.goto(`${address}?on=2020-01-01`);
      const line = page.locator('main noscript').first();
      await expect(line).toBeVisible();
      expect(oneLine((await line.textContent()) ?? '')).toBe(
        `Checking a date of service needs JavaScript. This page shows ${shown}.`,
      );
      const answer = await page.locator('main .answer').first().boundingBox();
      const { y = 0 } = (await line.boundingBox()) ?? {};
      const { y: top = 0, height = 0 } = answer ?? {};
      // Directly above or below it.
      expect(Math.min(Math.abs(top - y), Math.abs(y - top - height))).toBeLessThan(80);
    },
  );
}
