import type { Page, Route } from '@playwright/test';
import { checkCodes, checkPage } from '../support/checkPage.ts';
import { expect, test } from '../support/siteTest.ts';

/** The table, the inputs and the address of a check say the same, whichever of them changes. */

const codes = '#check-results tbody th';

/** Lets a file arrive that a test has held back, and waits until the page has had the time to use it. */
async function letArrive(page: Page, file: string, waiting: readonly Route[]): Promise<void> {
  const arrived = page.waitForResponse(`**/search/${file}.json`);
  for (const route of waiting) await route.continue();
  await (await arrived).finished();
  // What the page fetches now comes after what it fetched before.
  await page.evaluate(async () => (await fetch('/search/references.json')).text());
}

test('a second list that is handed over in the same tab is checked', async ({ page }) => {
  await page.goto('/check/#codes=K1007');
  await expect(page.locator(codes)).toHaveText(['K1007']);
  await page.goto('/check/#codes=E0738,E0739');
  await expect(page.locator(codes)).toHaveText(['E0738', 'E0739']);
  await expect(checkPage(page).box).toHaveValue('E0738\nE0739');
  await page.goBack();
  await expect(page.locator(codes)).toHaveText(['K1007']);
  await expect(checkPage(page).box).toHaveValue('K1007');
});

for (const address of [
  '/check/?codes=K1007&codes=E0739',
  '/check/#codes=K1007&codes=E0739',
  '/check/?codes=K1007#codes=E0739',
  '/check/?codes=K1007,E0739',
]) {
  test(`${address} checks every code, and sends none again`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator(codes)).toHaveText(['K1007', 'E0739']);
    expect(new URL(page.url()).search).toBe('');
    await page.reload();
    await expect(page.locator(codes)).toHaveText(['K1007', 'E0739']);
  });
}

test('the newer check stays when an older one is slower', async ({ page }) => {
  const waiting: Route[] = [];
  // The older check alone waits for its data.
  await page.route('**/search/entities.json', (route) => void waiting.push(route), { times: 1 });
  await page.goto('/check/');
  const { box, date, button, status } = checkPage(page);
  await box.fill('K1007');
  await date.fill('2024-10-15');
  await button.click();
  await expect.poll(() => waiting.length).toBe(1);
  await date.fill('');
  await button.click();
  await expect(status).toHaveText('1 code checked.');
  await letArrive(page, 'entities', waiting);
  await expect(status).toHaveText('1 code checked.');
  await expect(page.locator('#check-results')).toContainText('Not covered');
  await expect(page.locator('#check-results')).not.toContainText('October 15, 2024');
});

for (const [input, change] of [
  ['list', (page) => checkPage(page).box.fill('K1007 E1399')],
  ['date', (page) => checkPage(page).date.fill('2024-10-15')],
] as const satisfies readonly (readonly [string, (page: Page) => Promise<void>])[]) {
  test(`a changed ${input} takes the old table and its exports away`, async ({ page }) => {
    await page.goto('/check/');
    await checkCodes(page, 'K1007');
    const { table, copy, status } = checkPage(page);
    await expect(copy).toBeVisible();
    await change(page);
    await expect(table).toHaveCount(0);
    await expect(copy).toBeHidden();
    await expect(status).toHaveText('');
    await expect(page.locator('#check-results')).toContainText('has changed');
  });
}

test('a list that changes while it is checked gets no answer to the old one', async ({ page }) => {
  const waiting: Route[] = [];
  await page.route('**/search/entities.json', (route) => void waiting.push(route));
  await page.goto('/check/');
  const { box, button, table } = checkPage(page);
  await box.fill('K1007');
  await button.click();
  await expect.poll(() => waiting.length).toBe(1);
  await box.fill('E1399');
  await letArrive(page, 'entities', waiting);
  await expect(table).toHaveCount(0);
});

test('Back and Forward restore list and date, and no list is in the address', async ({ page }) => {
  await page.goto('/check/');
  const { box, date, status } = checkPage(page);
  await checkCodes(page, 'K1007', '2024-12-31');
  await expect(page).toHaveURL('/check/?on=2024-12-31');
  await checkCodes(page, 'E1399', '2024-10-15');
  await checkCodes(page, 'E0739', '2024-10-15');
  await expect(page).toHaveURL('/check/?on=2024-10-15');
  const expectCheck = async (list: string, day: string, words: string) => {
    await expect(page.locator(codes)).toHaveText([list]);
    await expect(box).toHaveValue(list);
    await expect(date).toHaveValue(day);
    await expect(status).toContainText(words);
  };
  await page.goBack();
  await expectCheck('E1399', '2024-10-15', 'October 15, 2024');
  await page.goBack();
  await expectCheck('K1007', '2024-12-31', 'December 31, 2024');
  await page.goForward();
  await expectCheck('E1399', '2024-10-15', 'October 15, 2024');
});

test('a list that was handed over leaves the address when another is checked', async ({ page }) => {
  await page.goto('/check/#codes=K1007');
  await expect(page.locator(codes)).toHaveText(['K1007']);
  await checkCodes(page, 'E1399', '2024-12-31');
  await expect(page).toHaveURL('/check/?on=2024-12-31');
  await page.goBack();
  await expect(page).toHaveURL('/check/#codes=K1007');
  await expect(page.locator(codes)).toHaveText(['K1007']);
  await expect(checkPage(page).date).toHaveValue('');
});

test('a link to a place on the page leaves the table and the inputs', async ({ page }) => {
  await page.goto('/check/');
  await checkCodes(page, 'K1007', '2024-12-31');
  const skip = page.getByRole('link', { name: 'Skip to main content' });
  await skip.focus();
  await skip.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await expect(page.locator(codes)).toHaveText(['K1007']);
  await expect(checkPage(page).date).toHaveValue('2024-12-31');
});
