import { parseDay } from '../../src/domain/parseDay.ts';
import { answeredOn } from '../support/dateOfService.ts';
import { expect, test } from '../support/inventedSite.ts';

/** A date that cannot be read, or that is not likely, stops the answer on every page. It never becomes today. */

const policy = '/policies/invented-gait-trainer/';
const pages = [
  { path: policy, hasField: true },
  { path: `${policy}2022-01-01/`, hasField: true },
  { path: '/codes/q9801/', hasField: true },
  { path: '/policies/invented-light/', hasField: false },
];
const refused = ['2024-02-30', '31.12.2024', '0025-03-01', '2204-01-01', 'next week', ''];

const errorOf = (text: string): string => {
  const parsed = parseDay(text);
  if (!('error' in parsed)) throw new Error(`“${text}” is a date`);
  return parsed.error;
};

for (const { path, hasField } of pages) {
  test(`${path} says what is wrong with a date, and answers nothing`, async ({ page }) => {
    for (const text of refused) {
      await test.step(`“${text}”`, async () => {
        await page.goto(`${path}?on=${encodeURIComponent(text)}`);
        const notice = page.locator('.withheld');
        await expect(notice).toContainText(errorOf(text));
        await expect(notice).toBeVisible();
        await expect(page.locator('main .determination').filter({ visible: true })).toHaveCount(0);
        await expect(page.locator('main .answer').filter({ visible: true })).toHaveCount(0);
        if (hasField) await expect(page.getByLabel('Check a date of service')).toBeVisible();
        await expect(notice.getByRole('link')).toHaveAttribute('href', path);
      });
    }
  });
}

test('reads a date as people write it, and shows it in the field', async ({ page }) => {
  for (const [text, day, address] of [
    ['10/31/2024', '2024-10-31', `${policy}2024-02-29/`],
    ['November 1, 2024', '2024-11-01', policy],
    ['20220101', '2022-01-01', `${policy}2022-01-01/`],
  ] as const) {
    await page.goto(`${policy}?on=${encodeURIComponent(text)}`);
    await expect(page).toHaveURL((url) => url.pathname === address);
    await answeredOn(page, day);
    await expect(page.getByLabel('Check a date of service')).toHaveValue(day);
  }
});

test('the field offers no date that a page would refuse', async ({ page }) => {
  await page.goto(`${policy}?on=2024-11-01`);
  const field = page.getByLabel('Check a date of service');
  await expect(field).toHaveAttribute('min', '1990-01-01');
  await expect(field).toHaveAttribute('max', '2100-12-31');
});
