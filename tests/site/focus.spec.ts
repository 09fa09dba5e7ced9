import { focusStops } from '../support/focusStops.ts';
import { fullestOfKinds } from '../support/pageKinds.ts';
import { expect, test } from '../support/siteTest.ts';

/** Narrow and low, where what sticks to an edge covers most; the colours forced, where a background shows nothing. */
test.use({
  viewport: { width: 320, height: 500 },
  reducedMotion: 'reduce',
  forcedColors: 'active',
});

// A page of references has 150 stops.
test.describe.configure({ timeout: 300_000 });

for (const address of fullestOfKinds) {
  test(`every stop of the Tab key on ${address} is shown and in sight`, async ({ page }) => {
    await page.goto(address);
    const { stops, flaws } = await focusStops(page);
    expect(flaws).toEqual([]);
    expect(stops[0]).toContain('Skip to main content');
    // Nothing that can be reached with a pointer is left out.
    const links = await page.locator('a[href]:visible').count();
    expect(stops.length).toBeGreaterThanOrEqual(links);
  });
}
