import { expect, test } from '../support/siteTest.ts';

for (const width of [1280, 1920]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('a line of the policy has 60 to 75 characters', async ({ page }) => {
      await page.goto('/policies/powered-exoskeleton/');
      const average = await page.locator('[data-source-words] > p').evaluateAll((paragraphs) => {
        let characters = 0;
        let lines = 0;
        for (const paragraph of paragraphs) {
          const height = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
          const of = Math.round(paragraph.getBoundingClientRect().height / height);
          // The last line of a paragraph is as long as it happens to be.
          if (of < 8) continue;
          characters += (paragraph.textContent.trim().length * (of - 0.5)) / of;
          lines += of - 0.5;
        }
        return characters / lines;
      });
      expect(average).toBeGreaterThan(60);
      expect(average).toBeLessThan(75);
    });
  });
}
