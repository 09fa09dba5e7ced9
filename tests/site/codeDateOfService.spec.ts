import { answeredOn } from '../support/dateOfService.ts';
import { expect, test } from '../support/inventedSite.ts';

const code = '/codes/q9801/';
test('a code answers for other days with the versions in force then', async ({ page }) => {
  for (const [day, ...answers] of [
    ['2022-01-01', 'Not covered', 'Not medically necessary'],
    ['2024-10-31', 'Not covered', 'Not medically necessary'],
    ['2099-01-01', 'Covered when criteria are met', 'Medically necessary when criteria are met'],
  ] as const) {
    await page.goto(`${code}?on=${day}`);
    await answeredOn(page, day);
    await expect(page.locator('[data-date-notice]').getByRole('cell')).toHaveText(answers);
    await expect(page.getByRole('heading', { name: /^What the policy says about/ })).toBeHidden();
  }
});

test('a code answers for the time before the first version, and for the version in force', async ({
  page,
}) => {
  await page.goto(`${code}?on=2021-12-31`);
  await answeredOn(page, '2021-12-31');
  await expect(page.locator('[data-date-notice]')).toHaveText(
    "We don't have the policy for dates before January 1, 2022.",
  );
  await page.goto(`${code}?on=2024-11-01`);
  await answeredOn(page, '2024-11-01');
  await expect(
    page.getByRole('heading', { name: 'What the policy says about Q9801' }),
  ).toBeVisible();
  await expect(page.locator('[data-date-notice]')).toHaveCount(0);
  await expect(page.locator('[data-wording-notice]')).toContainText(
    'does not say whether its wording changed between November 1, 2024 and that review',
  );
});

test('a code that a version has dropped keeps its address and answers for that version', async ({
  page,
}) => {
  await page.goto('/codes/q9802/');
  await expect(page.getByRole('main')).toContainText(
    'The current version of Invented Gait Trainer, effective November 1, 2024, doesn’t list Q9802.',
  );
  await page.goto('/codes/q9802/?on=2024-10-31');
  await answeredOn(page, '2024-10-31');
  await expect(page.locator('[data-date-notice]').getByRole('cell')).toHaveText([
    'Not covered',
    'Not medically necessary',
  ]);
});

test('a code is answered on the days on which the policy says that it is valid', async ({
  page,
}) => {
  for (const [day, isValid] of [
    ['2025-07-01', true],
    ['2025-12-31', true],
    ['2026-01-01', false],
  ] as const) {
    await page.goto(`/codes/q9810/?on=${day}`);
    await answeredOn(page, day);
    const heading = page.getByRole('heading', { name: 'What the policy says about Q9810' });
    await expect(heading).toBeVisible({ visible: isValid });
    await expect(page.locator('[data-date-notice]')).toHaveCount(isValid ? 0 : 1);
  }
});
