import { builtPages } from '../support/builtSite.ts';
import { expect, test } from '../support/siteTest.ts';

test.use({ viewport: { width: 320, height: 640 } });

test('no page scrolls sideways at 320 pixels, which is 1280 at 400 %', async ({ page }) => {
  const wide: string[] = [];
  for (const path of builtPages()) {
    await page.goto(path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) wide.push(`${path} by ${overflow}`);
  }
  expect(wide).toEqual([]);
});
