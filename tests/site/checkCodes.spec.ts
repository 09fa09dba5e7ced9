import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/siteTest.ts';

async function check(page: Page, list: string): Promise<void> {
  await page.goto('/check/');
  await page.getByRole('textbox', { name: 'Codes' }).fill(list);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('#check-status')).toHaveText(/checked/);
}

test('answers a pasted list, a code a row, and is honest about the rest', async ({ page }) => {
  await check(page, 'k1007, E0739\nE0738 nonsense');
  await expect(page.locator('#check-status')).toHaveText('4 codes checked.');
  const row = (name: string) => page.getByRole('row', { name });
  await expect(row('K1007').getByRole('cell')).toContainText([
    'Not covered',
    'Not medically necessary',
    'Powered Exoskeleton',
  ]);
  await expect(row('E0738')).toContainText('Not listed in the policies here.');
  await expect(row('E0738')).toContainText('does not mean it is covered');
  await expect(row('nonsense')).toContainText('Line 2: this is not a billing code');
});

test('takes 500 codes and says what it left out', async ({ page }) => {
  await check(page, Array.from({ length: 502 }, () => 'K1007').join('\n'));
  await expect(page.locator('#check-status')).toContainText(
    '500 codes checked. 2 more were left out',
  );
  await expect(page.locator('tr[data-row="listed"]')).toHaveCount(500);
});

test('gives the table as CSV and to the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await check(page, 'K1007');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  expect(text.split('\r\n')[1]).toBe(
    'K1007,Not covered,Not medically necessary,Powered Exoskeleton for Ambulation in Patients with Lower-Limb Disabilities,"November 1, 2024","April 15, 2026",',
  );
  await page.getByRole('button', { name: 'Copy table' }).click();
  await expect(page.locator('#check-status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('K1007\tNot covered');
});

test('nothing that is pasted or typed leaves the browser', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await check(page, 'E0738 K9876');
  await page.locator('#search-everywhere').fill('E0738 secretword');
  await expect(page.locator('.search-panel[data-search-state="done"]')).toBeVisible();
  expect(sent).not.toEqual([]);
  expect(sent.filter((request) => /E0738|K9876|secretword/i.test(request))).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
