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
  // What three scripts import as they start, every page would load.
  const { downloadCsv } = await import('./downloadCsv.ts');
  downloadCsv(address.split('/').at(-1) ?? '', selectCsvLines(await response.text(), shown));
}

/** The header and the chosen lines of a file that `formatCsv` wrote, as a file again; cells hold no line break. */
export function selectCsvLines(text: string, indexes: readonly number[]): string {
  // The mark that begins the file is lost where a browser reads it as text.
  const [header = '', ...lines] = text.replace('\uFEFF', '').split('\r\n');
  const chosen = indexes.map((index) => lines[index] ?? '');
  return `\uFEFF${[header, ...chosen, ''].join('\r\n')}`;
}
