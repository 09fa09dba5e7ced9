import { readFile } from 'node:fs/promises';
import { cellsByHead, checkPage } from '../support/checkPage.ts';
import { csvRows } from '../support/csvRows.ts';
import { readAt } from '../support/dateOfService.ts';
import { expect, test } from '../support/inventedSite.ts';

/** A list of codes in content with scopes, dates of codes, ranges and several versions. */

test('shows the scope of a code listed twice, on screen, in the copy and in the CSV', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/check/#codes=64999');
  await expect(checkPage(page).status).toHaveText('1 code checked.');
  const adults = 'For members of 18 years and older';
  const children = 'For members under 18 years';
  const line = 'Medicare Advantage Plans';
  expect((await cellsByHead(page, adults))[line]).toBe(`Covered “${adults}”`);
  expect((await cellsByHead(page, children))[line]).toBe(`Not covered “${children}”`);
  await checkPage(page).copy.click();
  await expect(checkPage(page).status).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const file = csvRows((await readFile(await (await downloading).path(), 'utf8')).slice(1));
  for (const rows of [file, copied.split(/\r?\n/).map((row) => row.split('\t'))]) {
    const [header = [], first = [], second = []] = rows;
    const at = (cells: readonly string[], name: string) => cells[header.indexOf(name)];
    expect([at(first, 'Scope'), at(first, line)]).toEqual([adults, 'Covered']);
    expect([at(second, 'Scope'), at(second, line)]).toEqual([children, 'Not covered']);
    expect(at(second, 'Link')).toMatch(/\/policies\/invented-nerve-block\/2025-07-01\/#64999-2$/);
    expect(at(first, 'Code')).toBe('CPT 64999');
  }
});

test('the link of an exported row leads to the row of that code and scope', async ({ page }) => {
  await page.goto('/policies/invented-nerve-block/2025-07-01/');
  await expect(page.locator('[id="64999-2"]')).toBeVisible();
});

test('a code is never covered on a day on which the policy says that it is not valid', async ({
  page,
}) => {
  await page.goto('/check/?on=2026-02-01#codes=Q9810');
  const { row, status, date } = checkPage(page);
  await expect(status).toContainText('1 code checked.');
  await expect(row('Q9810')).toContainText(
    'Not valid on February 1, 2026. The policy lists this code as valid from January 1, 2025 to December 31, 2025.',
  );
  await expect(page.locator('#check-results')).not.toContainText('Covered');
  await date.fill('2025-12-31');
  await checkPage(page).button.click();
  await expect(row('Q9810').getByRole('cell').first()).toHaveText('Covered');
});

test('says from when a code is listed that no policy lists today', async ({ page }) => {
  await readAt(page, '2026-11-22T12:00:00Z');
  await page.goto('/check/#codes=Q9803,64650,Q9840');
  const { row } = checkPage(page);
  await expect(row('Q9803')).toContainText(
    'On November 22, 2026, no policy here lists Q9803, so this site cannot say whether it is covered.',
  );
  await expect(row('Q9803')).toContainText(
    'The version of Invented Gait Trainer effective January 1, 2099 lists it.',
  );
  await expect(row('64650')).toContainText(
    'Listed as the range 64600-64681. We cannot say whether 64650 is a valid code.',
  );
});

test('a pasted list is answered for a date of service, which stands in the address', async ({
  page,
}) => {
  await readAt(page, '2026-11-22T12:00:00Z');
  await page.goto('/check/?on=2024-10-31');
  await expect(page.getByLabel(/date of service/i)).toHaveValue('2024-10-31');
  const row = (name: string) => page.getByRole('row', { name });
  const ask = async (day: string, status: string) => {
    await page.getByLabel(/date of service/i).fill(day);
    await page.getByRole('textbox', { name: 'Codes' }).fill('Q9801 Q9802 64650');
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(page.locator('#check-status')).toHaveText(status);
  };
  await ask('2024-10-31', '3 codes checked. Date of service: October 31, 2024.');
  await expect(row('Q9801').getByRole('cell').first()).toHaveText('Not covered');
  await expect(row('Q9802').getByRole('cell').first()).toHaveText('Not covered');
  await expect(row('64650')).toContainText(
    'We have no text of Invented Nerve Block for October 31, 2024. The first version we have is effective July 1, 2025',
  );
  await ask('2021-12-31', '3 codes checked. Date of service: December 31, 2021.');
  await expect(row('Q9801')).toContainText(
    'We have no text of Invented Gait Trainer for December 31, 2021.',
  );
  await ask('', '3 codes checked.');
  await expect(row('Q9801').getByRole('cell').first()).toHaveText('Covered when criteria are met');
  await expect(row('Q9802')).toContainText(
    'no policy here lists Q9802, so this site cannot say whether it is covered.',
  );
  await expect(page).toHaveURL(/\/check\/$/);
});

test('a pasted list is answered by a version that came into force after the build', async ({
  page,
}) => {
  await readAt(page, '2099-01-01T12:00:00Z');
  await page.goto('/check/');
  await page.getByRole('textbox', { name: 'Codes' }).fill('Q9803');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('row', { name: 'Q9803' }).getByRole('cell').first()).toHaveText(
    'Covered when criteria are met',
  );
});
