import { AxeBuilder } from '@axe-core/playwright';
import { statSync } from 'node:fs';
import { fileOf, pagesByKind } from '../support/builtSite.ts';
import { expect, test } from '../support/siteTest.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Of each kind the fullest and the emptiest page: what a template can do wrong shows at one of its ends. */
function ends(pages: readonly string[]): readonly string[] {
  const bySize = pages.toSorted((a, b) => statSync(fileOf(a)).size - statSync(fileOf(b)).size);
  return [...new Set([...bySize.slice(0, 1), ...bySize.slice(-1)])];
}

const looked = [...pagesByKind().values()].flatMap(ends);

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} colour scheme`, () => {
    // A colour that is still fading in has not the contrast that it is going to have.
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    for (const address of looked) {
      test(`axe finds nothing on ${address}`, async ({ page }) => {
        await page.goto(address);
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        const found = violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ target }) => `${id}: ${help}, at ${target.join(' ')}`),
        );
        expect(found).toEqual([]);
      });
    }
  });
}
