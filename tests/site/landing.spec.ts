import { expect, test } from '../support/siteTest.ts';

/** An address of a part of a policy leads to that part, also on a phone and after the aids for readers have come. */
const policy = '/policies/powered-exoskeleton/';
const anchors = [
  'notice',
  'references',
  'ref-1',
  'ref-25',
  'ref-49',
  'entry-2014-rewalk',
  'entry-2022-gems-h',
  'coding',
  'published',
];

for (const width of [320, 390, 1280]) {
  for (const anchor of anchors) {
    test(`#${anchor} stands at the top of a window of ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      const target = page.locator(`#${anchor}`);
      const top = () => target.evaluate((words) => words.getBoundingClientRect().top);
      /** How far the window could still be moved down: what stands near the end of the page stands lower. */
      const left = () =>
        page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
      const lands = async () => {
        await expect(page.locator('.section-head').first()).toBeAttached();
        await expect(page.getByLabel('Check a date of service')).toBeAttached();
        await expect
          .poll(async () => Math.min((await top()) - 16, await left()))
          .toBeCloseTo(0, -1);
      };
      await page.goto(`${policy}#${anchor}`);
      await lands();
      await page.goto(policy);
      await page.evaluate((hash) => (location.hash = hash), anchor);
      await lands();
    });
  }
}
