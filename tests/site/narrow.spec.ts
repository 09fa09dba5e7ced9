import { builtPages } from '../support/builtSite.ts';
import { addStyles, lostWords, sidewaysOverflow } from '../support/lostWords.ts';
import { fullestOfKinds } from '../support/pageKinds.ts';
import { expect, test } from '../support/siteTest.ts';

/** Text that readers make larger, wider apart or narrower, without a word getting lost. */

test('no page scrolls sideways at 320 pixels, which is 1280 at 400 %', async ({ page }) => {
  test.setTimeout(60_000 + builtPages().length * 5000);
  await page.setViewportSize({ width: 320, height: 640 });
  const wide: string[] = [];
  for (const path of builtPages()) {
    await page.goto(path);
    const overflow = await page.evaluate(sidewaysOverflow);
    if (overflow > 0) wide.push(`${path} by ${overflow}`);
  }
  expect(wide).toEqual([]);
});

/** The spacing of WCAG 1.4.12, whatever the site's own style sheets say. */
const textSpacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** What browsers do when only the text is enlarged. */
const doubleText = ':root { font-size: 200% !important; }';

const readers = [
  { name: 'the text spacing of WCAG 1.4.12', styles: textSpacing, widths: [1280, 320] },
  { name: 'text at 200 %', styles: doubleText, widths: [1280, 640] },
] as const;

for (const { name, styles, widths } of readers) {
  test(`no word is lost with ${name}`, async ({ page }) => {
    test.setTimeout(60_000 + fullestOfKinds.length * 10_000);
    for (const address of fullestOfKinds) {
      await page.goto(address);
      // So that what is found is the spacing's doing, and not a way of counting.
      expect.soft(await page.evaluate(lostWords), `${address} as it is`).toEqual([]);
      await page.evaluate(addStyles, styles);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await page.evaluate(lostWords), `${address} at ${width}`).toEqual([]);
        expect.soft(await page.evaluate(sidewaysOverflow), `${address} at ${width}`).toBe(0);
      }
    }
  });
}
