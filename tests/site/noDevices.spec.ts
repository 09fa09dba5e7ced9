import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { layOutHistory } from '../../src/components/charts/layOutHistory.ts';
import { builtPages, documentAt, fileOf } from '../support/builtSite.ts';
import { inventedSite } from '../support/inventedSite.ts';

/** The invented policies name no device. */

test.beforeAll(async () => {
  test.setTimeout(300_000);
  await inventedSite();
});

for (const page of ['/devices/', '/devices/compare/', '/timeline/']) {
  test(`${page} says in words that there is no device, and draws nothing`, async () => {
    const { dist } = await inventedSite();
    const main = documentAt(page, dist).querySelector('main');
    expect(main?.querySelector('h1 + p')?.textContent).toBe('The policies here name no device.');
    expect(main?.querySelectorAll('svg, table, form, ol, ul, h2')).toHaveLength(0);
  });
}

test('no page of a site without devices has a number that is none', async () => {
  const { dist } = await inventedSite();
  const wrong = builtPages(dist).filter((page) =>
    /Infinity|NaN|undefined/.test(readFileSync(fileOf(page, dist), 'utf8')),
  );
  expect(wrong).toEqual([]);
});

test('a history without any device has a size', () => {
  const { width, height } = layOutHistory([]);
  expect(width).toBeGreaterThan(0);
  expect(height).toBeGreaterThanOrEqual(0);
});
