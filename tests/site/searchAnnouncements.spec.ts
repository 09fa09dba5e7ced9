import type { Page } from '@playwright/test';
import { expect, test } from '../support/siteTest.ts';

/** What a screen reader hears of a search. */

const box = '#search-everywhere';
const k1007 =
  '1 result. First: code K1007. Medicare Advantage Plans: Not covered. Commercial Products: Not medically necessary.';

/** Everything that a live region has said so far. */
async function recordSpeech(page: Page, selector: string): Promise<() => Promise<string[]>> {
  await page.locator(selector).evaluate((region) => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver(() => {
      if (region.textContent !== '') said.push(region.textContent);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
}

test('the box speaks once for each query, when it is typed to its end', async ({ page }) => {
  await page.goto('/');
  await page.locator(box).focus();
  const said = await recordSpeech(page, '.search-panel + [role="status"]');
  await page.keyboard.type('K1007', { delay: 60 });
  await expect.poll(said).toEqual([k1007]);
  await page.locator(box).selectText();
  await page.keyboard.type('E1399', { delay: 60 });
  const unlisted = 'No policy here lists E1399, so this site cannot say whether it is covered.';
  await expect.poll(said).toEqual([k1007, unlisted]);
  await page.locator(box).selectText();
  await page.keyboard.type('appeal', { delay: 60 });
  await expect.poll(said).toEqual([k1007, unlisted, 'No results for “appeal”.']);
});

test('the page of results speaks once for each query and each choice', async ({ page }) => {
  await page.goto('/search/');
  const said = await recordSpeech(page, '#search-status');
  await page.evaluate(() => (location.hash = 'q=K1007'));
  await expect.poll(said).toEqual([k1007]);
  await page.evaluate(() => (location.hash = 'q=K1007&kind=device'));
  await expect.poll(said).toEqual([k1007, 'No devices match “K1007”. 1 other result.']);
});
