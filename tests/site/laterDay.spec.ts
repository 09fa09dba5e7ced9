import { readAt } from '../support/dateOfService.ts';
import { expect, test } from '../support/inventedSite.ts';

/** A site that was built months ago: every page with answers says that one has changed, or shows the new one. */

const changed = 'A policy on this page has changed since the site was built.';

for (const path of ['/', '/codes/', '/policies/', '/policies/by/letter/i/']) {
  test(`${path} says from the day of a change on that an answer is old`, async ({ page }) => {
    await readAt(page, '2096-12-31T12:00:00');
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(changed)).toHaveCount(0);
    await readAt(page, '2097-01-01T12:00:00');
    await page.goto(path);
    await expect(page.getByText(changed)).toBeVisible();
  });
}

for (const [path, words] of [
  ['/codes/q9801/', 'A newer version is now effective.'],
  ['/policies/invented-gait-trainer/', 'A newer version is now effective.'],
] as const) {
  test(`${path} does not give the old answer after a change`, async ({ page }) => {
    await readAt(page, '2099-01-02T12:00:00');
    await page.goto(path);
    await expect(page.getByRole('main')).toContainText(words);
  });
}
