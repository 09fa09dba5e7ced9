import type { Route } from '@playwright/test';
import { checkPage } from '../support/checkPage.ts';
import { expect, test } from '../support/siteTest.ts';

/** What the page that checks a list does when its data does not come: a sentence within seconds, never a reload. */

const signIn = {
  status: 200,
  contentType: 'text/html',
  body: '<title>Sign in to this Wi-Fi</title>',
};

const failures: Readonly<Record<string, (route: Route) => Promise<void> | undefined>> = {
  'is blocked': (route) => route.abort('blockedbyclient'),
  'is gone': (route) => route.fulfill({ status: 404, json: { policies: [], payers: [] } }),
  'fails on the server': (route) =>
    route.fulfill({ status: 500, json: { policies: [], payers: [] } }),
  'is a sign-in page': (route) => route.fulfill(signIn),
  'is other data': (route) => route.fulfill({ json: { error: 'denied' } }),
  'is nothing': (route) => route.fulfill({ json: null }),
  // It never answers.
  hangs: () => undefined,
};

for (const day of ['', '2024-12-31']) {
  for (const [name, fail] of Object.entries(failures)) {
    test.describe(`asked for ${day || 'today'}, the file of the records ${name}`, () => {
      const isNoisy = !['is a sign-in page', 'is other data', 'is nothing', 'hangs'].includes(name);
      test.use({ expectedProblem: isNoisy ? /json|Failed to load/ : undefined });

      test('says so, offers the lists, keeps what was typed, and works again later', async ({
        page,
      }) => {
        await page.goto('/check/');
        await page.route('**/search/entities.json', (route) => fail(route));
        const { box, date, button, status, table, copy } = checkPage(page);
        await box.fill('K1007');
        await date.fill(day);
        await button.click();
        await expect(status).toContainText("Couldn't load the codes");
        const links = page.locator('#check-failure').getByRole('link');
        await expect(links).toHaveText(['codes', 'devices', 'policies']);
        await expect(links.first()).toBeVisible();
        await expect(table).toHaveCount(0);
        await expect(copy).toBeHidden();

        await page.unroute('**/search/entities.json');
        await page.getByRole('button', { name: 'Try again' }).click();
        await expect(status).toContainText('1 code checked.');
        await expect(links.first()).toBeHidden();
        await expect(box).toHaveValue('K1007');
        await expect(date).toHaveValue(day);
      });
    });
  }
}

test.describe('where the script of the page does not come', () => {
  test.use({ expectedProblem: /Failed to load|ERR_BLOCKED_BY_CLIENT/ });

  test('says so, and no button throws the list away', async ({ page }) => {
    await page.route('**/_astro/check*.js', (route) => route.abort('blockedbyclient'));
    await page.goto('/check/');
    const { box, date, button, status } = checkPage(page);
    await expect(status).toContainText("didn't load");
    await expect(status.locator('span')).toHaveCSS('visibility', 'visible');
    await box.fill('K1007');
    await expect(button).toBeDisabled();
    await date.press('Enter');
    await expect(box).toHaveValue('K1007');
    await expect(page).toHaveURL('/check/');
  });
});
