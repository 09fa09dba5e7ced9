import { builtPages, documentAt, pagesByKind } from '../support/builtSite.ts';
import { expect, test } from '../support/siteTest.ts';

const pages = builtPages().filter((page) => documentAt(page).querySelector('table'));

test('every table has a caption, scoped heads, and a head for each row', () => {
  expect(pages.length).toBeGreaterThan(10);
  for (const page of pages) {
    for (const table of documentAt(page).querySelectorAll('table')) {
      expect(table.querySelector('caption')?.textContent.trim(), page).toMatch(/\S/);
      for (const head of table.querySelectorAll('th')) {
        expect(head.getAttribute('scope'), `${page}: ${head.textContent}`).toMatch(/^(col|row)$/);
      }
      for (const row of table.querySelectorAll('tbody tr')) {
        expect(row.querySelector('th[scope="row"]'), `${page}: ${row.textContent}`).not.toBeNull();
      }
    }
  }
});

test.describe('at 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('a table that is too wide scrolls in a named region and keeps its first column', async ({
    page,
  }) => {
    let scrolling = 0;
    for (const [address = ''] of pagesByKind(pages).values()) {
      await page.goto(address);
      for (const table of await page.locator('table').all()) {
        const region = table.locator('xpath=ancestor::section[@tabindex="0"]');
        const isWide = await table.evaluate(
          (one) => one.getBoundingClientRect().width > innerWidth - 16,
        );
        if (!isWide) continue;
        scrolling += 1;
        await expect(region, address).toHaveAccessibleName(/\S/);
        await region.evaluate((one) => (one.scrollLeft = one.scrollWidth));
        const [regionLeft, headLeft] = await Promise.all([
          region.evaluate((one) => one.getBoundingClientRect().left),
          table
            .locator('tbody th')
            .first()
            .evaluate((one) => one.getBoundingClientRect().left),
        ]);
        expect(Math.abs(headLeft - regionLeft), address).toBeLessThan(2);
      }
    }
    expect(scrolling).toBeGreaterThan(5);
  });
});
