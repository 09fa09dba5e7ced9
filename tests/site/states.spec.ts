import { expect, test } from '../support/siteTest.ts';

/** What is said where there is nothing yet, nothing at all, or something went wrong. */

test('the search page says what can be typed', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.locator('#search-invitation')).toContainText(
    'Enter a code, a device name or a keyword',
  );
});

test('the search page says it, and offers the lists, before its script has come', async ({
  page,
}) => {
  await page.route('**/_astro/*.js', () => undefined);
  await page.goto('/search/', { waitUntil: 'commit' });
  await expect(page.locator('#search-invitation')).toContainText('Enter a code');
  await expect(page.locator('#search-invitation').getByRole('link')).toHaveCount(3);
});

test('the check page asks for codes', async ({ page }) => {
  await page.goto('/check/');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('#check-status')).toHaveText('Enter at least one code.');
});

test('filters that leave nothing say so and how to go on', async ({ page }) => {
  await page.goto('/timeline/?condition=multiple-sclerosis&pathway=de-novo');
  await expect(page.locator('[data-filter-status]')).toHaveText(
    /^0 of \d+ decisions shown\. Remove a filter/,
  );
});

test.describe('where the codes cannot be loaded', () => {
  test.use({ expectedProblem: /entities\.json|Failed to load/ });
  test.beforeEach(({ page }) =>
    page.route('**/search/entities.json', (route) => route.abort('failed')),
  );

  test('the search box says so and offers the lists', async ({ page }) => {
    await page.goto('/codes/');
    await page.locator('#search-everywhere').fill('k1007');
    const panel = page.locator('#search-panel[data-search-state="failed"]');
    await expect(panel).toContainText("Search didn't load");
    await expect(panel.getByRole('link')).toHaveText(['codes', 'devices', 'policies']);
  });

  test('the search page says so and offers the lists', async ({ page }) => {
    await page.goto('/search/?q=k1007');
    const results = page.locator('#search-results');
    await expect(results).toContainText("Search didn't load");
    await expect(results.getByRole('link')).toHaveText(['codes', 'devices', 'policies']);
  });

  test('the check page says so and shows no answer', async ({ page }) => {
    await page.goto('/check/');
    await page.locator('#check-codes').fill('K1007');
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(page.locator('#check-status')).toContainText("Couldn't load the codes");
    await expect(page.locator('#check-results table')).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { address, says } of [
    { address: '/search/', says: /Search needs JavaScript/ },
    { address: '/check/', says: /needs JavaScript/ },
    { address: '/devices/compare/', says: /Choosing devices needs JavaScript/ },
  ]) {
    test(`${address} says what it cannot do`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('main')).toContainText(says, { useInnerText: true });
    });
  }

  test('the check page shows no form that could not answer', async ({ page }) => {
    await page.goto('/check/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('#check-form')).toBeHidden();
  });

  test('no filter is shown, and the list is whole', async ({ page }) => {
    await page.goto('/timeline/');
    await expect(page.locator('[data-filters]')).toBeHidden();
    await expect(page.locator('[data-decision]').first()).toBeVisible();
  });
});

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
]) {
  test.describe(`home in a window of ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    test('tells what this is, why to trust it and how to the answer, on one screen', async ({
      page,
    }) => {
      await page.goto('/');
      const main = page.getByRole('main');
      for (const part of [
        page.getByText(/Look up medical coverage policies from Blue Cross/),
        page.locator('#search-everywhere'),
        main.getByRole('link', { name: 'Read the policy' }),
        main.getByRole('link', { name: 'Look up a code' }),
        main.getByRole('link', { name: 'Find a device' }),
        main.getByRole('link', { name: 'Check several codes' }),
        main.getByText(/The policy's own words are in/),
      ]) {
        await expect(part).toBeInViewport({ ratio: 1 });
      }
    });
  });
}
