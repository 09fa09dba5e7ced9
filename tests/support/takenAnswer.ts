import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { csvRows } from './csvRows.ts';

/** Shows the page that somebody reads it: only then are there buttons. */
async function startReading(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await page.mouse.move(15, 15);
}

/** The text that a page copies as its answer. */
export async function copiedAnswer(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await startReading(page);
  await page.getByRole('button', { name: 'Copy answer' }).click();
  await page.getByText('Copied.').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The table that a page downloads as its answer: its name, and its rows as cells by heading. */
export async function downloadedAnswer(page: Page) {
  await startReading(page);
  const starting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const download = await starting;
  const text = readFileSync(await download.path(), 'utf8');
  const [headings = [], ...rows] = csvRows(text.replace(/^\uFEFF/, ''));
  return {
    name: download.suggestedFilename(),
    rows: rows.map((row) =>
      Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ''])),
    ),
  };
}
