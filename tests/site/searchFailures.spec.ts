import type { Page, Route } from '@playwright/test';
import { expect, test } from '../support/siteTest.ts';

/** Something that the search needs fails, is blocked, or never comes: within seconds that is said, and the lists help. */

const worker = '**/_astro/entityWorker-*.js';
const entities = '**/search/entities.json';
const references = '**/search/references.json';
const text = '**/pagefind/**';
const box = '#search-everywhere';
const panel = '#search-panel';
const results = '#search-results';
const lists = ['codes', 'devices', 'policies'];

type Fail = (route: Route) => Promise<void> | undefined;
const hang: Fail = () => undefined;
const block: Fail = (route) => route.abort('blockedbyclient');
const answer =
  (status: number, body: string): Fail =>
  async (route) =>
    route.fulfill({ response: await route.fetch(), status, body });

/** Lets requests for a file fail until the network is back. */
async function breakNetwork(page: Page, file: string, fails: Fail): Promise<() => void> {
  let isDown = true;
  await page.route(file, (route) => (isDown ? fails(route) : route.continue()));
  return () => (isDown = false);
}

/** What the browser itself says of a file that fails. */
const complaint = /Failed to load|ERR_BLOCKED|ERR_FAILED|blockedbyclient|entit|references/i;

for (const { name, file, fails, expectedProblem } of [
  {
    name: 'the worker is not there',
    file: worker,
    fails: answer(404, ''),
    expectedProblem: complaint,
  },
  { name: 'the worker is blocked', file: worker, fails: block },
  { name: 'the worker never comes', file: worker, fails: hang },
  { name: 'the worker never answers', file: worker, fails: answer(200, 'onmessage = () => {};') },
  {
    name: 'the data are not there',
    file: entities,
    fails: answer(404, '{}'),
    expectedProblem: complaint,
  },
  {
    name: 'the server fails',
    file: entities,
    fails: answer(500, '{}'),
    expectedProblem: complaint,
  },
  { name: 'the data never come', file: entities, fails: hang },
  { name: 'a sign-in page comes instead', file: entities, fails: answer(200, '<html>') },
  { name: 'the data are of another kind', file: entities, fails: answer(200, '[]') },
]) {
  test.describe(`where ${name}`, () => {
    test.use({ expectedProblem });

    test('the box and the page say so and offer the lists, and later the search works', async ({
      page,
    }) => {
      const repair = await breakNetwork(page, file, fails);
      await page.goto('/codes/');
      await page.locator(box).fill('K1007');
      const failed = page.locator(`${panel}[data-search-state="failed"]`);
      await expect(failed).toContainText("Search didn't load.");
      await expect(failed.getByRole('link')).toHaveText(lists);
      await page.locator(box).press('Enter');
      await expect(page).toHaveURL(/\/search\/#q=K1007$/);
      await expect(page.locator(results)).toContainText("Search didn't load.");
      await expect(page.locator(results).getByRole('link')).toHaveText(lists);
      repair();
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.locator(`${results} a[data-result="code"]`)).toHaveText('K1007');
    });
  });
}

test('Enter leads to the page of results while the worker does not answer', async ({ page }) => {
  await page.route(worker, hang);
  await page.goto('/');
  await page.locator(box).focus();
  await page.keyboard.type('K1007');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=K1007$/);
});

test('the box answers without its style sheet', async ({ page }) => {
  await page.route('**/_astro/search*.css', hang);
  await page.goto('/');
  await page.locator(box).fill('K1007');
  await expect(page.locator(`${panel} .code-card`)).toBeVisible();
});

const fillAnew = async (page: Page, query: string) => {
  await page.locator(box).fill('');
  await page.locator(box).fill(query);
};

for (const { name, fails, expectedProblem } of [
  { name: 'fail', fails: answer(500, ''), expectedProblem: /500|references/ },
  { name: 'never come', fails: hang },
]) {
  test.describe(`where the references ${name}`, () => {
    test.use({ expectedProblem });

    test('codes are answered, what is missing is said, and later nothing is', async ({ page }) => {
      const repair = await breakNetwork(page, references, fails);
      await page.goto('/');
      await page.locator(box).fill('K1007');
      await expect(page.locator(`${panel} .code-card`)).toContainText('Not covered');
      await expect(page.locator(panel)).toContainText("References can't be searched right now.");
      repair();
      await expect(async () => {
        await fillAnew(page, '22333043');
        const answered = page.locator(`${panel}[data-search-state="done"]`);
        await expect(answered.locator('a[data-result="reference"]')).toHaveCount(1, {
          timeout: 1000,
        });
        // The text alone may know the number as well.
        await expect(answered).not.toContainText('could not be searched', { timeout: 1000 });
      }).toPass();
    });
  });
}

for (const { name, fails, expectedProblem } of [
  { name: 'is blocked', fails: block, expectedProblem: /pagefind|ERR_/i },
  { name: 'never comes', fails: hang },
]) {
  test.describe(`where the text ${name}`, () => {
    test.use({ expectedProblem });

    test('entities are answered, what is missing is said, and later nothing is', async ({
      page,
    }) => {
      const repair = await breakNetwork(page, text, fails);
      await page.goto('/search/#q=tilt+sensor');
      const done = page.locator(`${results}[data-search-state="done"]`);
      await expect(done).toContainText(
        "Full-text search isn't available right now. Codes and devices still work.",
      );
      await page.locator(box).fill('ekso');
      const answered = page.locator(`${panel}[data-search-state="done"]`);
      await expect(answered.locator('a[data-result="device"]').first()).toHaveText(/Ekso/);
      await expect(answered).toContainText(
        "Full-text search isn't available right now. Codes and devices still work.",
      );
      repair();
      await fillAnew(page, 'tilt sensor');
      await expect(answered.locator('a[data-result="policy"]').first()).toBeVisible();
      await expect(answered).not.toContainText('could not be searched');
    });
  });
}
