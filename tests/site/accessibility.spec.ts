import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { statSync } from 'node:fs';
import { fileOf, pagesByKind } from '../support/builtSite.ts';
import { expect, test } from '../support/siteTest.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Of each kind the fullest and the emptiest page: what a template can do wrong shows at one of its ends. */
function ends(pages: readonly string[]): readonly string[] {
  const bySize = pages.toSorted((a, b) => statSync(fileOf(a)).size - statSync(fileOf(b)).size);
  return [...new Set([...bySize.slice(0, 1), ...bySize.slice(-1)])];
}

async function findings(page: Page): Promise<readonly string[]> {
  // Legacy mode differs in frames only, of which the site has none, and takes two thirds of the time.
  const axe = new AxeBuilder({ page }).withTags(tags).setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}, at ${target.join(' ')}`),
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} colour scheme`, () => {
    // A colour that is still fading in has not the contrast that it is going to have.
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('axe finds nothing', async ({ page }) => {
      const pages = [...pagesByKind().values()].flatMap(ends);
      test.setTimeout(30_000 + pages.length * 5000);
      for (const address of pages) {
        await test.step(address, async () => {
          await page.goto(address);
          expect.soft(await findings(page), address).toEqual([]);
        });
      }
    });
  });
}
