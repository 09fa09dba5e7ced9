import { readFile } from 'node:fs/promises';
import { benefitsHeading, billingQuestion } from '../../src/domain/memberBilling.ts';
import { cellsByHead, checkCodes, checkPage } from '../support/checkPage.ts';
import { csvRows } from '../support/csvRows.ts';
import { expect, test } from '../support/siteTest.ts';

test.beforeEach(({ page }) => page.goto('/check/'));

test('answers a pasted list, a code a row, and is honest about the rest', async ({ page }) => {
  await checkCodes(page, 'k1007, E0739\nE0738 K1007x nonsense');
  const { status, row } = checkPage(page);
  await expect(status).toHaveText(
    '3 codes checked. 1 entry is not a code. Ignored 1 other word or number: nonsense.',
  );
  await expect(row('K1007').getByRole('cell')).toContainText([
    'Not covered',
    'Not medically necessary',
    '“Not applicable.” The policy gives no reason. This does not mean “not required.”',
    'Powered Exoskeleton',
  ]);
  await expect(row('E0738')).toContainText(
    'No policy here lists E0738, so this site cannot say whether it is covered.',
  );
  await expect(row('K1007x')).toContainText('Line 2: “K1007x” is not a billing code');
  await expect(page.locator('#check-results tbody tr')).toHaveCount(4);
});

test('a note belongs to its row, and to no line of business', async ({ page }) => {
  await checkCodes(page, 'K1007 E1399 K10071');
  const missing = {
    'Medicare Advantage Plans': '–not stated',
    'Commercial Products': '–not stated',
  };
  expect(await cellsByHead(page, 'E1399')).toEqual({
    Code: 'E1399',
    ...missing,
    'Prior authorization': '–not stated',
    Policy: '–not stated',
    Note: 'No policy here lists E1399, so this site cannot say whether it is covered.',
  });
  expect(await cellsByHead(page, 'K10071')).toMatchObject({
    Code: '“K10071”',
    ...missing,
    Note: expect.stringMatching(/^Line 1: “K10071” is not a billing code\./),
  });
  await expect(page.locator('#check-results [colspan]')).toHaveCount(0);
  await expect(page.locator('#check-results caption')).toContainText('“–” means not stated.');
});

test('an empty date of service is no error, and the same holds after a check', async ({ page }) => {
  const { date, button } = checkPage(page);
  for (const moment of ['untouched', 'passed by', 'after a check']) {
    expect(await date.evaluate((one: HTMLInputElement) => one.validity.valid), moment).toBe(true);
    await expect(date).not.toHaveAttribute('aria-invalid');
    await expect(date).not.toHaveAttribute('required');
    await date.focus();
    await button.focus();
    if (moment === 'passed by') await checkCodes(page, 'K1007');
  }
});

test('announces a check once, when it is done', async ({ page }) => {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const status = document.querySelector('#check-status');
    if (!status) throw new Error('no status');
    new MutationObserver(() => {
      const text = status.textContent ?? '';
      if (text.trim() !== '' && said.at(-1) !== text) said.push(text);
    }).observe(status, { childList: true, characterData: true, subtree: true });
  });
  await checkCodes(page, 'K1007 E1399');
  await checkCodes(page, 'K1007', '2024-11-01');
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([
    '2 codes checked.',
    '1 code checked. Date of service: November 1, 2024.',
  ]);
});

test('takes 500 codes and says what it left out', async ({ page }) => {
  await checkCodes(page, Array.from({ length: 502 }, () => 'K1007').join('\n'));
  await expect(page.locator('#check-status')).toContainText(
    '500 codes checked. 2 more were left out',
  );
  await expect(page.locator('tr[data-row="listed"]')).toHaveCount(500);
});

test('gives the same whole cells as a CSV file and to the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(new Date('2026-11-27T17:00:00Z'));
  await checkCodes(page, 'K10O7 E1399', '2024-12-31');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const origin = new URL(page.url()).origin;
  const rows = csvRows(text.slice(1));
  expect(rows).toEqual([
    [
      ...['Code', 'As typed', 'Medicare Advantage Plans', 'Commercial Products'],
      ...['Date of service', 'Health plan', 'Policy', 'Effective', 'Last reviewed', 'Sentence'],
      ...['Scope', 'Prior authorization', 'Medical criteria', billingQuestion, benefitsHeading],
      ...['Link', 'Looked up on', 'Note'],
    ],
    [
      ...['K1007', '“K10O7”', 'Not covered', 'Not medically necessary', '2024-12-31'],
      'Blue Cross & Blue Shield of Rhode Island',
      'Powered Exoskeleton for Ambulation in Patients with Lower-Limb Disabilities',
      ...['2024-11-01', '2026-04-15'],
      'The following code(s) are not covered for Medicare Advantage Plans and not medically necessary for Commercial Products:',
      '',
      '“Not applicable.” The policy gives no reason. This does not mean “not required.”',
      '“Not applicable.” The policy lists no medical criteria.',
      expect.stringMatching(/^If you provide services .* at their own expense\.$/),
      expect.stringMatching(/^Benefits may vary between groups and contracts\. /),
      ...[`${origin}/policies/powered-exoskeleton/2024-11-01/#k1007`, '2026-11-27'],
      'Showing K1007 for “K10O7”. This version was last reviewed April 15, 2026. The policy does not say whether its wording changed between December 31, 2024 and that review. Confirm the answer for this date with the health plan.',
    ],
    [
      ...[
        'E1399',
        '',
        'not stated',
        'not stated',
        '2024-12-31',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
      ],
      ...[
        '2026-11-27',
        'No policy here lists E1399, so this site cannot say whether it is covered.',
      ],
    ],
  ]);
  await page.getByRole('button', { name: 'Copy table' }).click();
  await expect(page.locator('#check-status')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split(/\r?\n/).map((line) => line.split('\t'))).toEqual([...rows, ['']]);
});

test('no cell begins a formula, in the table, the clipboard or the file', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const list = [
    ...['=HYPERLINK("https://evil.example/K1007x")', '@SUM(A1)', '+1', '-1', '\uFF1D1', '00100'],
    ...['=K1007x', '+K10071', '-K1007x', '@K1007x', '\tK1007x', '=K1OO7'],
  ];
  await checkCodes(page, list.join('\n'));
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const file = await readFile(await (await downloading).path(), 'utf8');
  await page.getByRole('button', { name: 'Copy table' }).click();
  await expect(page.locator('#check-status')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const onScreen = page.locator('#check-results').locator('th, td');
  const cells = [
    ...csvRows(file.slice(1)).flat(),
    ...copied.split(/\r?\n|\t/),
    ...(await onScreen.allTextContents()),
  ];
  expect(cells.filter((cell) => /^\s*[=+\-@\uFF1D]/.test(cell))).toEqual([]);
  expect(cells.filter((cell) => cell.includes('HYPERLINK'))).toEqual([]);
  expect(cells.filter((cell) => cell === '“K1007x”')).toHaveLength(12);
  expect(cells.filter((cell) => /^\d+$/.test(cell))).toEqual(['00100']);
  expect(cells.filter((cell) => cell === 'CPT 00100')).toHaveLength(2);
});

test('names of every object are not codes, and leave no other answer on screen', async ({
  page,
}) => {
  await checkCodes(page, 'K1007');
  const { box, button, status, table, copy } = checkPage(page);
  await box.fill('constructor __proto__ toString hasOwnProperty');
  await button.click();
  await expect(status).toHaveText(
    'No codes found in this list. Ignored 4 other words and numbers: constructor, __proto__, toString, hasOwnProperty.',
  );
  await expect(table).toHaveCount(0);
  await expect(copy).toBeHidden();
});

for (const { list, codes, note } of [
  { list: 'E0738 to E0740', codes: ['E0738', 'E0739', 'E0740'] },
  { list: 'K1007-RR', codes: ['K1007'], note: 'Modifier RR is not part of this answer.' },
  { list: 'K1OO7', codes: ['K1007'], note: 'Showing K1007 for “K1OO7”.' },
  { list: '"K1007","E0739"', codes: ['K1007', 'E0739'] },
  { list: 'K1007\u200B', codes: ['K1007'] },
]) {
  test(`${JSON.stringify(list)} is answered by ${codes.join(', ')}, on screen and copied`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await checkCodes(page, list);
    const { table, copy, status } = checkPage(page);
    await expect(table.locator('tbody th')).toContainText(codes);
    await copy.click();
    await expect(status).toHaveText('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const code of codes) expect(copied).toContain(code);
    await expect(table).toContainText(note ?? '');
    expect(copied).toContain(note ?? '');
  });
}

test('a spreadsheet with a header, quantities and descriptors gives a row for each code', async ({
  page,
}) => {
  const lines = Array.from({ length: 130 }, () => 'E1399\tone two three four five');
  await checkCodes(page, ['Code\tDescription', ...lines, 'K1007\tHKAFO device'].join('\n'));
  await expect(checkPage(page).status).toContainText('131 codes checked. Ignored 654 other words');
  await expect(checkPage(page).row('K1007')).toContainText('Not covered');
  await expect(page.locator('#check-results tbody tr')).toHaveCount(131);
});

test('nothing that is pasted or typed leaves the browser', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await checkCodes(page, 'E0738 K9876', '2024-12-31');
  await page.locator('#search-everywhere').fill('E0738 secretword');
  await expect(page.locator('.search-panel[data-search-state="done"]')).toBeVisible();
  expect(sent).not.toEqual([]);
  expect(sent.filter((request) => /E0738|K9876|secretword/i.test(request))).toEqual([]);
  expect(await page.evaluate(() => location.href + JSON.stringify(history.state))).not.toMatch(
    /E0738|K9876/,
  );
  expect(await page.evaluate(() => document.cookie)).toBe('');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
