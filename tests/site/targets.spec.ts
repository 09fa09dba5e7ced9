import type { RunOnly } from 'axe-core';
import { violations } from '../support/axe.ts';
import { pagesByKind } from '../support/builtSite.ts';
import { expect, test } from '../support/siteTest.ts';

/**
 * What is tapped is large enough, or has room around it, at the widths of small and large phones: how lines break
 * decides what comes to stand below what, so that every page is looked at, and not one of its kind.
 */
const widths = [360, 412];
const targetSize: RunOnly = { type: 'rule', values: ['target-size'] };

for (const [kind, pages] of pagesByKind()) {
  test(`a finger meets one target at a time on ${kind}`, async ({ page }) => {
    test.setTimeout(30_000 + pages.length * 30_000);
    const found: string[] = [];
    for (const path of pages) {
      await page.goto(path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        for (const { nodes } of await violations(page, targetSize)) {
          found.push(...nodes.map(({ target }) => `${path} at ${width}: ${target.join(' ')}`));
        }
      }
    }
    expect(found).toEqual([]);
  });
}
