import type { Page } from '@playwright/test';
import { expect, test } from '../support/siteTest.ts';

/** What is on the screen is the answer to what is asked now, and to nothing else. */

const box = '#search-everywhere';
const done = '.search-panel[data-search-state="done"]';
const results = '#search-results[data-search-state="done"]';
const found = '#search-results a[data-result]';

const goToHash = (page: Page, hash: string) =>
  page.evaluate((next) => {
    location.hash = next;
  }, hash);

test('an empty query after another leaves no results', async ({ page }) => {
  await page.goto('/search/#q=stroke');
  await expect(page.locator(found).first()).toBeVisible();
  await goToHash(page, 'q=');
  await expect(page.locator('#search-results > *')).toHaveCount(0);
  await expect(page.locator('#search-kinds')).toBeHidden();
  await expect(page.locator('#search-invitation')).toBeVisible();
});

test('an empty box stays empty when a late answer comes', async ({ page }) => {
  const held = { release: (): void => undefined };
  const waiting = new Promise<void>((resolve) => (held.release = resolve));
  await page.route('**/search/entities.json', async (route) => {
    await waiting;
    await route.continue();
  });
  await page.goto('/');
  await page.locator(box).fill('K1007');
  await page.locator(box).fill('');
  await page.waitForSelector('#search-panel', { state: 'attached' });
  await page.evaluate(() => {
    const shown: string[] = [];
    Object.assign(globalThis, { shown });
    const panel = document.querySelector('#search-panel');
    if (!panel) throw new Error('There is no panel');
    new MutationObserver(() => shown.push(panel.textContent)).observe(panel, { childList: true });
  });
  held.release();
  await page.locator(box).fill('E0739');
  await expect(page.locator(`${done} a[data-result="code"]`)).toHaveText('E0739');
  const shown = await page.evaluate(() => (globalThis as unknown as { shown: string[] }).shown);
  expect(shown.filter((words) => words.includes('K1007'))).toEqual([]);
});

for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']) {
  test(`"${word}" after a code leaves no answer of the code`, async ({ page }) => {
    await page.goto('/');
    await page.locator(box).fill('K1007');
    await expect(page.locator(`${done} .code-card`)).toBeVisible();
    await page.locator(box).fill(word);
    await expect(page.locator(done)).toContainText(`No results for “${word}”.`);
    await expect(page.locator('.search-panel .code-card')).toHaveCount(0);
  });
}

test('a query that fails leaves no results of the one before', async ({ page }) => {
  await page.goto('/search/#q=K1007');
  await expect(page.locator(found)).toHaveText(['K1007']);
  await page.evaluate(() => {
    Worker.prototype.postMessage = () => {
      throw new TypeError('The worker is gone');
    };
  });
  await goToHash(page, 'q=E0739');
  await expect(page.locator(results)).toContainText("Search didn't load.");
  await expect(page.locator(found)).toHaveCount(0);
});

test('Back and Forward show the results of the address', async ({ page }) => {
  await page.goto('/search/#q=K1007');
  await expect(page.locator(found)).toHaveText(['K1007']);
  await goToHash(page, 'q=E0739');
  await expect(page.locator(found)).toHaveText(['E0739']);
  await page.goBack();
  await expect(page.locator(found)).toHaveText(['K1007']);
  await expect(page.locator('#search-site')).toHaveValue('K1007');
  await page.goForward();
  await expect(page.locator(found)).toHaveText(['E0739']);
});

test('a slower query that was left by Back does not come over the newer one', async ({ page }) => {
  const held = { release: (): void => undefined };
  const waiting = new Promise<void>((resolve) => (held.release = resolve));
  await page.route('**/pagefind/fragment/**', async (route) => {
    await waiting;
    await route.continue();
  });
  await page.goto('/search/#q=K1007');
  await expect(page.locator(found)).toHaveText(['K1007']);
  const asked = page.waitForRequest('**/pagefind/fragment/**');
  await goToHash(page, 'q=wristband');
  await asked;
  await page.goBack();
  await expect(page.locator(found)).toHaveText(['K1007']);
  held.release();
  // The text is asked one query at a time: this one ends after the slower one.
  await page.locator(box).fill('tilt sensor');
  await expect(page.locator(`${done} a[data-result="policy"]`).first()).toBeVisible();
  await expect(page.locator(found)).toHaveText(['K1007']);
});

test('the box and the page of results search side by side', async ({ page }) => {
  await page.goto('/search/');
  await page.locator(box).focus();
  await expect(page.locator('#search-panel')).toBeAttached();
  await page.evaluate(() => {
    location.hash = 'q=tilt+sensor';
    const input = document.querySelector<HTMLInputElement>('#search-everywhere');
    dispatchEvent(new HashChangeEvent('hashchange'));
    if (input) input.value = 'wristband';
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(page.locator(results)).toBeAttached();
  await expect(page.locator(done)).toContainText('See all results for “wristband”');
});
