import { selectCsvLines } from '../domain/csv.ts';
import { downloadCsv } from './downloadCsv.ts';

/**
 * Downloads the rows that are shown, in the order in which they are shown: lines of the file with the
 * whole table, chosen. Throws where the file does not come.
 */
export async function exportShown(address: string): Promise<void> {
  const response = await fetch(address);
  const type = response.headers.get('content-type') ?? '';
  // A sign-in page or an error must not become lines of the table.
  if (!response.ok || !type.startsWith('text/csv')) throw new Error(`No CSV at ${address}`);
  const shown = [...document.querySelectorAll<HTMLElement>('[data-row]:not([hidden])')].map(
    ({ dataset }) => Number(dataset['row']),
  );
  downloadCsv(address.split('/').at(-1) ?? '', selectCsvLines(await response.text(), shown));
}
