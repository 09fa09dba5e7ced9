import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { oneLine } from './sourceText.ts';

/** The words of each sheet that Chromium prints of a page, upright or across, in one line a sheet. */
export async function printedSheets(
  page: Page,
  { landscape = false } = {},
): Promise<readonly string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false, landscape });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map(oneLine);
}
