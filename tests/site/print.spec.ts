import { documentAt } from '../support/builtSite.ts';
import { records } from '../support/contentRecords.ts';
import { test as invented } from '../support/inventedSite.ts';
import { fullestOfKinds } from '../support/pageKinds.ts';
import { printedSheets } from '../support/printedSheets.ts';
import { oneLine } from '../support/sourceText.ts';
import { expect, test } from '../support/siteTest.ts';

const dates = 'Effective November 1, 2024. Last reviewed April 15, 2026.';
const plan = 'Blue Cross & Blue Shield of Rhode Island';
const title = 'Powered Exoskeleton for Ambulation in Patients with Lower-Limb Disabilities';

const answering = [
  { address: '/policies/powered-exoskeleton/', head: `${title} · ${plan} ${dates}` },
  {
    address: '/codes/k1007/',
    head: `K1007: not covered (Medicare Advantage Plans), not medically necessary (Commercial Products) · ${plan} ${dates}`,
  },
  {
    address: '/devices/rewalk/',
    head: `ReWalk: coverage and FDA status, from the policy · ${plan} ${dates}`,
  },
];
const others = [
  { address: '/devices/', head: `Devices ${dates}` },
  { address: '/timeline/', head: `Timeline of FDA status, from the policies ${dates}` },
  { address: '/glossary/', head: 'Glossary' },
];
const version = {
  address: '/policies/invented-gait-trainer/2022-01-01/',
  head: 'Invented Gait Trainer, 2022-01-01 · Invented Health Plan Effective January 1, 2022. Last reviewed March 1, 2022.',
};
const [notice = ''] = records.policies.map((policy) => policy.notice);

const today = () => new Date().toLocaleDateString('en-US', { dateStyle: 'long' });

for (const { ofSite, address, head } of [
  ...[...answering, ...others].map((one) => ({ ofSite: test, ...one })),
  { ofSite: invented, ...version },
]) {
  ofSite(
    `every sheet of ${address} tells its title, dates, number, address and day`,
    async ({ page }) => {
      await page.goto(address);
      const days = [today()];
      const sheets = await printedSheets(page);
      days.push(today());
      sheets.forEach((sheet, index) => {
        expect(sheet).toContain(`Page ${index + 1} of ${sheets.length}`);
        expect(sheet).toContain(head);
        expect(sheet).toMatch(new RegExp(`https://[^/ ]+${address}(?= |$)`));
        expect(days.some((day) => sheet.includes(`Printed ${day}`))).toBe(true);
      });
    },
  );
}

for (const { address } of answering) {
  test(`the first sheet of ${address} has the title, the answer and the whole notice`, async ({
    page,
  }) => {
    await page.goto(address);
    const [first = ''] = await printedSheets(page);
    expect(first).toContain(oneLine((await page.locator('h1').textContent()) ?? ''));
    expect(first).toContain('Medicare Advantage Plans');
    expect(first).toContain('Not covered');
    expect(first).toContain('Commercial Products');
    expect(first).toContain('Not medically necessary');
    expect(first).toContain(notice);
  });
}

for (const address of fullestOfKinds) {
  test(`sheets across hold the words of ${address} as sheets upright do`, async ({ page }) => {
    await page.goto(address);
    const upright = await printedSheets(page);
    const across = await printedSheets(page, { landscape: true });
    // Half as high, and wide enough: what needs more stands in a column too narrow.
    expect(across.length).toBeLessThanOrEqual(upright.length * 2);
  });
}

test('the answer for a code takes one sheet', async ({ page }) => {
  await page.goto('/codes/k1007/');
  expect(await printedSheets(page)).toHaveLength(1);
});

test('links to other sites are printed with their address', async ({ page }) => {
  const address = '/policies/powered-exoskeleton/';
  await page.goto(address);
  const printed = (await printedSheets(page)).join('').replaceAll(' ', '');
  const links = [...documentAt(address).querySelectorAll('main a[href^="http"]')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  expect(links.length).toBeGreaterThan(40);
  expect(links.filter((link) => !printed.includes(`(${link})`))).toEqual([]);
});

for (const address of [
  '/',
  '/policies/powered-exoskeleton/',
  '/codes/k1007/',
  '/devices/',
  '/timeline/',
  '/check/',
]) {
  test(`nothing that waits for a click is printed of ${address}`, async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    // The head of a column that sorts is a button, and is still its head on paper.
    const waiting = page.locator(
      'button:not(th button), input, select, textarea, summary, nav, form',
    );
    await expect(waiting.filter({ visible: true })).toHaveCount(0);
  });
}

test('a long table has its heads on each sheet, and no row is cut', async ({ page }) => {
  await page.goto('/codes/');
  await page.evaluate(() => {
    const body = document.querySelector('tbody');
    const [row] = body?.rows ?? [];
    body?.replaceChildren(
      ...Array.from({ length: 120 }, (_, index) => {
        const copy = row?.cloneNode(true) as HTMLTableRowElement;
        copy.cells[1]?.append(document.createElement('br'), `second line ${index}.`);
        copy.cells[2]?.append(` first line ${index}.`);
        return copy;
      }),
    );
  });
  const sheets = await printedSheets(page);
  expect(sheets.length).toBeGreaterThan(2);
  const linesOf = (sheet: string, which: string) =>
    [...sheet.matchAll(new RegExp(`${which} line (\\d+)\\.`, 'g'))].map(([, number]) => number);
  for (const sheet of sheets) {
    expect(sheet).toMatch(/Code Medicare Advantage Plans Commercial Products/);
    expect(linesOf(sheet, 'first').toSorted()).toEqual(linesOf(sheet, 'second').toSorted());
  }
  expect(sheets.flatMap((sheet) => linesOf(sheet, 'first'))).toHaveLength(120);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the sheets have everything but a date of printing', async ({ page }) => {
    await page.goto('/codes/k1007/');
    const [sheet = ''] = await printedSheets(page);
    expect(sheet).toContain(dates);
    expect(sheet).toContain('Page 1 of 1');
    expect(sheet).not.toContain('Printed');
  });
});
