import type { Page } from '@playwright/test';
import { builtPages, documentAt } from '../support/builtSite.ts';
import { test as invented } from '../support/inventedSite.ts';
import { expect, test } from '../support/siteTest.ts';

/** Under an address with a date of service, no page shows the answer of another day, whichever scripts arrive. */

const real = { test, day: '2025-06-01', first: 'November 1, 2024' };
const pages = [
  { ...real, path: '/codes/k1007/', kind: 'a code' },
  { ...real, path: '/policies/powered-exoskeleton/', kind: 'a policy' },
  {
    test: invented,
    path: '/policies/invented-gait-trainer/2022-01-01/',
    kind: 'a version',
    day: '2022-06-01',
    first: 'January 1, 2022',
  },
];
const determination = /not covered|not medically necessary/i;
const scriptOfPage = /\/_astro\/Page\.[^/]*\.js/;
const scriptOfDates = /\/_astro\/dateOfService[^/]*\.js/;

/** Everything but the header and footer, as a reader sees it. */
const shownText = (page: Page) => page.getByRole('main').innerText();

async function expectWithheld(page: Page, path: string): Promise<void> {
  const sentence = page.locator('.withheld');
  await expect(sentence).toContainText(
    'If the address of this page has a date of service, that date has not been checked.',
  );
  await expect(sentence).toBeVisible();
  expect(await shownText(page)).not.toMatch(determination);
  expect(await page.title()).not.toMatch(determination);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await sentence.getByRole('link', { name: 'See the answer as of today' }).click();
  await expect(page).toHaveURL((url) => url.pathname === path && url.search === '');
  expect(await shownText(page)).toMatch(determination);
}

for (const { test, path, kind, day, first } of pages) {
  for (const [what, script] of [
    ['the script of the page', scriptOfPage],
    ['the script of dates', scriptOfDates],
  ] as const) {
    test.describe(`when ${what} is gone after a release`, () => {
      test.use({ expectedProblem: /status 404|Failed to load|dynamically imported/ });
      test(`${kind} shows a plain sentence in place of an answer of another day`, async ({
        page,
      }) => {
        await page.route(script, (route) => route.fulfill({ status: 404, body: '' }), { times: 2 });
        await page.goto(`${path}?on=2020-01-01`);
        await expectWithheld(page, path);
      });
    });

    test.describe(`when ${what} is blocked`, () => {
      test.use({ expectedProblem: /ERR_FAILED|dynamically imported/ });
      test(`${kind} shows a plain sentence in place of an answer of another day`, async ({
        page,
      }) => {
        await page.route(script, (route) => route.abort(), { times: 2 });
        await page.goto(`${path}?on=2020-01-01`);
        await expectWithheld(page, path);
      });
    });

    test(`${kind} shows no other day's answer while ${what} is late, then the right one`, async ({
      page,
    }) => {
      const coming = Promise.withResolvers<undefined>();
      await page.route(script, async (route) => {
        await coming.promise;
        await route.fallback();
      });
      await page.goto(`${path}?on=${day}`, { waitUntil: 'commit' });
      await expect(page.locator('.withheld')).toBeVisible();
      expect(await shownText(page)).not.toMatch(determination);
      coming.resolve(undefined);
      await expect(page.locator('html')).toHaveAttribute('data-answered-on', day);
      await expect(page.locator('.withheld')).toBeHidden();
      expect(await shownText(page)).toMatch(determination);
    });
  }

  test(`no frame of ${kind} shows today's answer under a date before the policy`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const look = () => {
        const shown = document.querySelector('main .determination')?.getClientRects().length;
        if (shown) document.documentElement.dataset['sawAnswer'] = '';
        requestAnimationFrame(look);
      };
      look();
    });
    await page.goto(`${path}?on=2020-01-01`);
    await expect(page.locator('html')).toHaveAttribute('data-answered-on', '2020-01-01');
    await expect(page.getByRole('main')).toContainText(`before ${first}`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await expect(page.locator('html')).not.toHaveAttribute('data-saw-answer');
    expect(await shownText(page)).not.toMatch(determination);
  });
}

for (const path of ['/', '/devices/rewalk/', '/devices/', '/timeline/', '/codes/', '/policies/']) {
  test(`${path}, which answers for no date of service, shows no answer under one`, async ({
    page,
  }) => {
    await page.goto(`${path}?on=2020-01-01`);
    await expectWithheld(page, path);
  });
}

test('every page with a determination can withhold it', () => {
  const open = builtPages().filter((address) => {
    const main = documentAt(address).querySelector('main');
    const found = main?.querySelector('.determination, .withheld');
    return found?.matches('.determination');
  });
  // A page that shows samples of everything, none of them of a code or device.
  expect(open).toEqual(['/about/design/']);
});
