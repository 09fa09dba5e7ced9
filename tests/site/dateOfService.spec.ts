import type { Page } from '@playwright/test';
import { answeredOn, readAt } from '../support/dateOfService.ts';
import { expect, test } from '../support/inventedSite.ts';

const policy = '/policies/invented-gait-trainer/';

/** How high the place of the field is. */
const roomOf = (page: Page) =>
  page.locator('[data-date-of-service]').evaluate((place) => place.getBoundingClientRect().height);

/** What a policy answers for a date of service: the version whose page it becomes, and its words. */
const onPolicy: readonly [day: string, page: string, words: RegExp][] = [
  ['1999-12-31', policy, /^We don't have the policy for dates before January 1, 2022\./],
  ['2021-12-31', policy, /^We don't have the policy for dates before January 1, 2022\./],
  [
    '2022-01-01',
    `${policy}2022-01-01/`,
    /^On January 1, 2022, this version applies\. Effective January 1, 2022 through February 28, 2024\. This version was last reviewed March 1, 2022\. The policy does not say whether its wording changed between January 1, 2022 and that review\. Confirm the answer for this date with the health plan\.$/,
  ],
  ['2024-02-28', `${policy}2022-01-01/`, /^On February 28, 2024, this version applies\. [^.]+\.$/],
  [
    '2024-02-29',
    `${policy}2024-02-29/`,
    /^On February 29, 2024, this version applies\. Effective February 29, 2024 through October 31, 2024\. This version was last reviewed March 1, 2024\./,
  ],
  ['2024-10-31', `${policy}2024-02-29/`, /^On October 31, 2024, this version applies\./],
  [
    '2024-11-01',
    policy,
    /^On November 1, 2024, this version applies\. Effective November 1, 2024 through December 31, 2098\. This version was last reviewed April 15, 2026\./,
  ],
  [
    '2098-12-31',
    policy,
    /^On December 31, 2098, this version applies\..* December 31, 2098 is in the future\./,
  ],
  [
    '2099-01-01',
    `${policy}2099-01-01/`,
    /^On January 1, 2099, this version applies\. Effective January 1, 2099\. January 1, 2099 is in the future\. The policy may change before then\.$/,
  ],
];

// The farthest clocks there are: a date of service is a day of the calendar on each of them.
for (const timezoneId of ['Pacific/Kiritimati', 'America/New_York', 'Etc/GMT+12']) {
  test.describe(`in the time zone ${timezoneId}`, () => {
    test.use({ timezoneId });
    test('every boundary is answered by the version in force', async ({ page }) => {
      await readAt(page, '2026-11-22T12:00:00Z');
      for (const [day, address, words] of onPolicy) {
        await test.step(day, async () => {
          await page.goto(`${policy}?on=${encodeURIComponent(day)}`);
          await expect(page).toHaveURL((url) => url.pathname === address);
          await answeredOn(page, day);
          const said = page.locator('main [role="status"]').filter({ visible: true }).first();
          await expect(said).toHaveText(words);
        });
      }
    });

    // New York is 5 hours behind Greenwich in winter: its day begins at 05:00Z.
    for (const [moment, isOver] of [
      ['2026-11-22T12:00:00Z', false],
      ['2099-01-01T04:59:59Z', false],
      ['2099-01-01T05:00:00Z', true],
      ['2107-06-01T00:00:00Z', true],
    ] as const) {
      test(`at ${moment} the page says ${isOver ? 'that another version is effective' : 'nothing of another version'}`, async ({
        page,
      }) => {
        await readAt(page, moment);
        await page.goto(policy);
        await expect(page.locator('html')).toHaveAttribute('data-answered-on', /./);
        const panel = page.getByRole('heading', { name: 'Coverage summary' });
        const notice = page.locator('.withheld');
        if (isOver) {
          await expect(notice).toContainText(
            'A newer version is now effective. Effective January 1, 2099.',
          );
          await expect(panel).toBeHidden();
          await notice.getByRole('link').click();
          await expect(page).toHaveURL((url) => url.pathname === `${policy}2099-01-01/`);
        } else {
          await expect(panel).toBeVisible();
          await expect(notice).toBeHidden();
        }
      });
    }
  });
}

test('no answer of the wrong version is left on the page', async ({ page }) => {
  await page.goto(`${policy}?on=2021-12-31`);
  await answeredOn(page, '2021-12-31');
  await expect(page.locator('.withheld')).toHaveText(
    "We don't have the policy for dates before January 1, 2022. See the answer as of today",
  );
  await expect(page.getByRole('heading', { name: 'Coverage summary' })).toBeHidden();
  await expect(page.locator('.source-words').filter({ visible: true })).toHaveCount(0);
});

test('a draft is never in force, on no date of service', async ({ page }) => {
  await page.goto('/policies/invented-supplies/?on=2098-06-01');
  await answeredOn(page, '2098-06-01');
  await expect(page.locator('[data-date-of-service] [role="status"]')).toHaveText(
    'On June 1, 2098, this version applies. Effective January 1, 2024. June 1, 2098 is in the future. The policy may change before then.',
  );
});

test('a permanent page says its time without a tense, whatever day it is read', async ({
  page,
}) => {
  const times = [
    ['2022-01-01', 'Effective January 1, 2022 through February 28, 2024.'],
    ['2024-02-29', 'Effective February 29, 2024 through October 31, 2024.'],
    ['2099-01-01', 'Effective January 1, 2099.'],
  ] as const;
  for (const moment of ['2026-11-22T12:00:00Z', '2099-06-01T12:00:00Z']) {
    await readAt(page, moment);
    for (const [version, time] of times) {
      await page.goto(`${policy}${version}/`);
      // The page answers for a day as soon as somebody reads it.
      await page.evaluate(() => dispatchEvent(new FocusEvent('focusin')));
      await expect(page.locator('html')).toHaveAttribute('data-answered-on', /./);
      const main = page.getByRole('main');
      await expect(main.locator('.outside:not(.withheld)')).toContainText(time);
      await expect(main).not.toContainText(/future|upcoming|not yet|since this page was made/i);
      await expect(main.locator('[data-date-of-service] [role="status"]')).toBeEmpty();
    }
  }
});

test('the field leads to the answer, which stands in the address', async ({ page }) => {
  await page.goto(policy);
  // Here it waits for nobody: a version that takes effect later is known.
  await page.getByLabel('Check a date of service').fill('2024-10-31');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page).toHaveURL(/\/2024-02-29\/\?on=2024-10-31$/);
  await answeredOn(page, '2024-10-31');
  await expect(page.getByLabel('Check a date of service')).toHaveValue('2024-10-31');
});

for (const width of [320, 390, 480, 1280]) {
  test(`the field has its room before it comes, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const coming = Promise.withResolvers<undefined>();
    await page.route('**/dateOfService*', async (route) => {
      await coming.promise;
      await route.fallback();
    });
    const pages = [policy, `${policy}2022-01-01/`, `${policy}2024-02-29/`, '/codes/q9801/'];
    const kept = new Map<string, number>();
    for (const path of pages) {
      // The day of the build: on a later one the page says that it is of another version, and changes.
      await page.goto(path);
      await expect(page.locator('[data-date-of-service] form')).toHaveCount(0);
      kept.set(path, await roomOf(page));
    }
    coming.resolve(undefined);
    for (const path of pages) {
      await page.goto(path);
      await page.evaluate(() => dispatchEvent(new FocusEvent('focusin')));
      await expect(page.getByLabel('Check a date of service')).toBeVisible();
      expect(await roomOf(page), path).toBe(kept.get(path));
    }
  });
}
