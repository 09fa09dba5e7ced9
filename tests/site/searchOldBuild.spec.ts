import type { Page } from '@playwright/test';
import type { SearchData } from '../../src/search/entityData.ts';
import { expect, test } from '../support/siteTest.ts';

/** A build that already knew when another version takes effect, looked at on a later day. */

const box = '#search-everywhere';
const card = '.search-panel[data-search-state="done"] .code-card';

/** The data of the search as if the versions of today ended on a day. */
async function endVersions(page: Page, until: string): Promise<void> {
  await page.route('**/search/entities.json', async (route) => {
    const data = (await (await route.fetch()).json()) as SearchData;
    const policies = data.policies.map((policy) => ({ ...policy, until }));
    await route.fulfill({ json: { ...data, policies } });
  });
}

test('shows, speaks and copies no answer of a version that is over', async ({ page }) => {
  await endVersions(page, '2026-01-31');
  await page.goto('/');
  await page.locator(box).fill('K1007');
  await expect(page.locator(card)).toContainText(
    'A newer version of this policy is effective now.',
  );
  await expect(page.locator('.search-panel')).not.toContainText(/Not covered|Not medically/);
  await expect(page.locator('[data-copy]')).toHaveCount(0);
  await expect(page.locator('.search-panel + [role="status"]')).toHaveText(
    '1 result. First: code K1007. A newer version of this policy is effective now.',
  );
});

test('a page of results that is left open shows no answer on the day after', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-30T12:00:00Z');
  await endVersions(page, '2026-11-30');
  await page.goto('/search/#q=K1007');
  const results = page.locator('#search-results');
  await expect(results).toContainText('Not covered');
  await page.clock.setFixedTime('2026-12-02T12:00:00Z');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(results).toContainText('A newer version of this policy is effective now.');
  await expect(results).not.toContainText('Not covered');
});

test('a page that is still open on the day after copies nothing', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime('2026-11-30T12:00:00Z');
  await endVersions(page, '2026-11-30');
  await page.goto('/');
  await page.locator(box).fill('K1007');
  await expect(page.locator(card)).toContainText('Not covered');
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  await page.clock.setFixedTime('2026-12-02T12:00:00Z');
  await page.keyboard.press('Control+c');
  await expect(page.locator(card)).toContainText('Nothing was copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');
});
