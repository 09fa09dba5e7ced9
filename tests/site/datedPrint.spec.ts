import { answeredOn } from '../support/dateOfService.ts';
import { test as invented } from '../support/inventedSite.ts';
import { printedSheets } from '../support/printedSheets.ts';
import { expect, test } from '../support/siteTest.ts';

/** What is printed under a date of service belongs to that day, and so does the title of the tab. */

const policy = '/policies/powered-exoskeleton/';
const plan = 'Blue Cross & Blue Shield of Rhode Island';
const title = `Powered Exoskeleton for Ambulation in Patients with Lower-Limb Disabilities · ${plan}`;
const determination = /not covered|not medically necessary/i;
const versionDates = 'Effective November 1, 2024. Last reviewed April 15, 2026.';

for (const { path, subject } of [
  { path: '/codes/k1007/', subject: `K1007 · ${plan}` },
  { path: policy, subject: title },
]) {
  test(`the sheet of ${path} for a day before the policy has that day and no determination`, async ({
    page,
  }) => {
    await page.goto(`${path}?on=2023-01-01`);
    await answeredOn(page, '2023-01-01');
    await expect(page.getByText('This page answers for')).toHaveCount(0);
    expect(await page.title()).toBe(`${subject} on January 1, 2023 · Coverage Reference`);
    const [sheet = '', ...others] = await printedSheets(page);
    expect(others).toEqual([]);
    expect(sheet).toContain(`${subject} on January 1, 2023`);
    expect(sheet).toContain(`${path}?on=2023-01-01`);
    expect(sheet).toContain('before November 1, 2024');
    expect(sheet).not.toMatch(determination);
    expect(sheet).not.toContain(versionDates);
  });

  test(`the sheets of ${path} for a day of its version have that day and the answer`, async ({
    page,
  }) => {
    await page.goto(`${path}?on=2025-06-01`);
    await answeredOn(page, '2025-06-01');
    expect(await page.title()).toBe(`${subject} on June 1, 2025 · Coverage Reference`);
    for (const sheet of await printedSheets(page)) {
      expect(sheet).toContain(`${subject} on June 1, 2025`);
      expect(sheet).toContain(`${path}?on=2025-06-01`);
    }
    expect((await printedSheets(page))[0]).toMatch(determination);
  });

  test(`the sheet of ${path} for a date that cannot be read has no answer and no other title`, async ({
    page,
  }) => {
    await page.goto(`${path}?on=2024-02-30`);
    await expect(page.locator('.withheld')).toContainText('“2024-02-30” is not a date.');
    expect(await page.title()).toBe(`${subject} · Coverage Reference`);
    const sheets = await printedSheets(page);
    expect(sheets.join()).toContain('“2024-02-30” is not a date.');
    expect(sheets.join()).not.toMatch(determination);
  });

  test.describe('when no script of the page arrives', () => {
    test.use({ expectedProblem: /ERR_FAILED/ });
    test(`the sheet of ${path} says that the date is not checked`, async ({ page }) => {
      await page.route('**/_astro/Page*.js', (route) => route.abort());
      await page.goto(`${path}?on=2023-01-01`);
      const [sheet = '', ...others] = await printedSheets(page);
      expect(others).toEqual([]);
      expect(sheet).toContain(
        'If the address of this page has a date of service, that date has not been checked.',
      );
      expect(sheet).toContain(`${path}?on=2023-01-01`);
      expect(sheet).not.toMatch(determination);
      expect(sheet).not.toContain(versionDates);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  invented.use({ javaScriptEnabled: false });
  for (const [ofSite, path] of [
    [test, '/codes/k1007/'],
    [test, policy],
    [invented, '/policies/invented-gait-trainer/2022-01-01/'],
  ] as const) {
    ofSite(
      `the sheet of ${path} says that it does not check a date of service`,
      async ({ page }) => {
        await page.goto(`${path}?on=2023-01-01`);
        const [sheet = ''] = await printedSheets(page);
        expect(sheet).toContain('Checking a date of service needs JavaScript.');
      },
    );
  }
});
