import type { Page } from '@playwright/test';
import { expect, test } from '../support/siteTest.ts';

/** On a phone the parts far below the first screen are laid out as they come near: nothing may be lost by that. */
const policy = '/policies/powered-exoskeleton/';
const farDown = '.source-words > .entry, .source-words > #references + ol';

const layouts = (page: Page) =>
  page
    .locator(farDown)
    .evaluateAll((parts) => [
      ...new Set(parts.map((part) => getComputedStyle(part).contentVisibility)),
    ]);

test('on a desk everything is laid out', async ({ page }) => {
  await page.goto(policy);
  expect(await layouts(page)).toEqual(['visible']);
});

test('on paper everything is laid out', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(policy);
  await page.emulateMedia({ media: 'print' });
  expect(await layouts(page)).toEqual(['visible']);
});

for (const width of [320, 390]) {
  test.describe(`on a phone of ${width} pixels`, () => {
    test.use({ viewport: { width, height: 844 } });

    for (const anchor of [
      'notice',
      'references',
      'ref-1',
      'ref-25',
      'ref-49',
      'entry-2014-rewalk',
      'entry-2022-gems-h',
      'coding',
      'published',
    ]) {
      test(`#${anchor} stands at the top of the window, opened and followed`, async ({ page }) => {
        const target = page.locator(`#${anchor}`);
        const top = () => target.evaluate((words) => words.getBoundingClientRect().top);
        await page.goto(`${policy}#${anchor}`);
        await expect(page.locator('.section-head').first()).toBeAttached();
        await expect.poll(top).toBeCloseTo(16, -1);
        await page.goto(policy);
        expect(await layouts(page)).toEqual(['auto']);
        await page.evaluate((hash) => (location.hash = hash), anchor);
        await expect(page.locator('.section-head').first()).toBeAttached();
        await expect.poll(top).toBeCloseTo(16, -1);
      });
    }

    // A browser without a window has no search of its own to try.
    test('words that are not laid out are selected and read aloud', async ({ page }) => {
      await page.goto(policy);
      expect(await layouts(page)).toEqual(['auto']);
      await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
      expect(await page.evaluate(() => String(getSelection()))).toContain('Hohl K, Giffhorn M');
      await page.reload();
      await expect(page.locator('#references + ol')).toMatchAriaSnapshot(`
        - list:
          - listitem: /Hohl K, Giffhorn M/
      `);
    });
  });
}
