import { expect, test } from '../support/siteTest.ts';

/** A date of service in a query, or in the address of the page, is never answered with the answer of today. */

const determination = /not covered|not medically necessary/i;

for (const [path, typed] of [
  ['/', 'K1007 10/15/2024'],
  ['/codes/e0739/?on=2024-10-15', 'K1007'],
] as const) {
  test(`"${typed}" on ${path} leads to the answer on October 15, 2024`, async ({ page }) => {
    await page.goto(path);
    const box = page.getByRole('searchbox').first();
    await box.click();
    await box.fill(typed);
    const panel = page.locator('#search-panel[data-search-state="done"]');
    await expect(panel).toContainText(
      'We have no text of Powered Exoskeleton for Ambulation in Patients with Lower-Limb Disabilities for October 15, 2024. The first version we have is effective November 1, 2024.',
    );
    await expect(panel).not.toContainText(determination);
    await box.press('Enter');
    await expect(page).toHaveURL('/codes/k1007/?on=2024-10-15');
    await expect(
      page.getByText("We don't have the policy for dates before November 1, 2024"),
    ).toBeVisible();
  });
}

test('the page of results says that a date cannot be read, and answers nothing', async ({
  page,
}) => {
  await page.goto('/search/#q=K1007+02/30/2024');
  const results = page.locator('#search-results[data-search-state="done"]');
  await expect(results).toContainText('“02/30/2024” is not a date.');
  await expect(results).not.toContainText(determination);
  await expect(results.getByRole('listitem')).toHaveCount(0);
});
