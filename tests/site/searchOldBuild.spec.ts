import type { Page } from '@playwright/test';
import type { SearchData, VersionEntity } from '../../src/search/entityData.ts';
import { expect, test } from '../support/siteTest.ts';

/** A build that already knew when another version takes effect, or a policy ends, looked at before and after that day. */

const box = '#search-everywhere';
const card = '.search-panel[data-search-state="done"] .code-card';
const decisions = [{ determination: 'covered' as const }];
const switched = 'This version took effect on December 1, 2026, after this site was built.';

/** Changes the versions of each policy in the data of the search. */
async function changeVersions(
  page: Page,
  change: (version: VersionEntity) => readonly VersionEntity[],
): Promise<void> {
  await page.route('**/search/entities.json', async (route) => {
    const data = (await (await route.fetch()).json()) as SearchData;
    const policies = data.policies.map((policy) => ({
      ...policy,
      versions: policy.versions.flatMap(change),
    }));
    await route.fulfill({ json: { ...data, builtOn: '2026-11-28', policies } });
  });
}

/** With a version that covers all codes from December 1, 2026 on. */
const addVersion = (page: Page) =>
  changeVersions(page, (version) => [
    version,
    {
      ...version,
      id: version.id.replace(/[^/]*$/, '2026-12-01'),
      effectiveDate: { ...version.effectiveDate, date: '2026-12-01' },
      statements: version.statements.map((statement) => ({ ...statement, decisions })),
      codingGroups: version.codingGroups.map((group) => ({ ...group, decisions })),
    },
  ]);

test('shows, speaks and copies the answer of the version that is effective now', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime('2026-12-02T17:00:00Z');
  await addVersion(page);
  await page.goto('/');
  await page.locator(box).fill('K1007');
  await expect(page.locator(card)).toContainText(switched);
  await expect(page.locator('.search-panel')).not.toContainText(/Not covered|Not medically/);
  await expect(page.locator('.search-panel + [role="status"]')).toHaveText(
    `1 result. First: code K1007. ${switched} Medicare Advantage Plans: Covered. Commercial Products: Covered.`,
  );
  await page.keyboard.press('Control+c');
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('/policies/powered-exoskeleton/2026-12-01/#k1007');
  expect(copied).not.toContain('Not covered');
});

test('says before that day when a new version takes effect, and never shows it as current', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-30T17:00:00Z');
  await addVersion(page);
  await page.goto('/');
  await page.locator(box).fill('K1007');
  const determinations = page.locator(`${card} .determination`);
  await expect(determinations).toHaveText(['Not covered', 'Not medically necessary']);
  await expect(page.locator(card)).toContainText('A new version takes effect on December 1, 2026.');
  await page.locator(box).fill('K1007 12/05/2026');
  await expect(determinations).toHaveText(['Covered', 'Covered']);
  await expect(page.locator(card)).toContainText('December 5, 2026 is in the future.');
});

test('answers no code by a policy that has ended', async ({ page }) => {
  const ended = { text: 'This policy was retired.', lastDay: '2026-11-29', replacedBy: null };
  await changeVersions(page, (version) => [{ ...version, ended }]);
  await page.clock.setFixedTime('2026-11-30T17:00:00Z');
  await page.goto('/');
  await page.locator(box).fill('K1007');
  await expect(page.locator(card)).toContainText('It ended on November 29, 2026');
  await expect(page.locator('.search-panel')).not.toContainText(/Not covered|Not medically/);
  await expect(page.locator('[data-copy]')).toHaveCount(0);
});

test('a page of results that is left open answers anew on the day after', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-30T17:00:00Z');
  await addVersion(page);
  await page.goto('/search/#q=K1007');
  const results = page.locator('#search-results');
  await expect(results).toContainText('Not covered');
  await page.clock.setFixedTime('2026-12-02T17:00:00Z');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(results).toContainText(switched);
  await expect(results).not.toContainText('Not covered');
});

test('a page that is still open on the day after copies nothing', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime('2026-11-30T17:00:00Z');
  await addVersion(page);
  await page.goto('/');
  await page.locator(box).fill('K1007');
  await expect(page.locator(card)).toContainText('Not covered');
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  await page.clock.setFixedTime('2026-12-02T17:00:00Z');
  await page.keyboard.press('Control+c');
  await expect(page.locator(card)).toContainText('Nothing was copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');
});
