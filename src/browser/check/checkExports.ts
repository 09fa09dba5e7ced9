import { csv, tsv } from '../../domain/csv.ts';
import { downloadCsv } from '../downloadCsv.ts';

type Cells = readonly (readonly string[])[];

/** Lets the reader copy and download what is on screen: `readCells` gives its cells, none without a table. */
export function startExports(status: HTMLElement, readCells: () => Cells): void {
  const copy = async () => {
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(tsv(readCells()));
      status.textContent = 'Copied.';
    } catch {
      status.textContent =
        'Your browser did not allow copying. Select the table and copy it there, or download it.';
    }
  };
  document.querySelector('#check-copy')?.addEventListener('click', () => void copy());
  document.querySelector('#check-download')?.addEventListener('click', () => {
    downloadCsv('coverage-of-codes.csv', csv(readCells()));
  });
}
