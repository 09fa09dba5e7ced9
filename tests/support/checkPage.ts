import type { Page } from '@playwright/test';
import { expect } from './siteTest.ts';

/** The parts of the page that checks a list of codes, as a reader finds them. */
export const checkPage = (page: Page) => ({
  box: page.getByRole('textbox', { name: 'Codes', exact: true }),
  date: page.getByLabel(/date of service/i),
  button: page.getByRole('button', { name: 'Check', exact: true }),
  status: page.locator('#check-status'),
  table: page.locator('#check-results table'),
  row: (name: string | RegExp) => page.getByRole('row', { name }),
  copy: page.getByRole('button', { name: 'Copy table' }),
});

/** Pastes a list, checks it, and waits for its answer. */
export async function checkCodes(page: Page, list: string, day = ''): Promise<void> {
  const { box, date, button, status } = checkPage(page);
  await box.fill(list);
  await date.fill(day);
  await button.click();
  await expect(status).toHaveText(/checked\./);
}

/** The cells of a row by the heads of their columns, as a screen reader pairs them. */
export const cellsByHead = (page: Page, name: string | RegExp) =>
  checkPage(page)
    .row(name)
    .evaluate((row) => {
      const heads = [...(row.closest('table')?.querySelectorAll('thead th') ?? [])];
      const cells = [...row.children].map((cell, at) => [heads[at]?.textContent, cell.textContent]);
      return Object.fromEntries(cells) as Record<string, string>;
    });
