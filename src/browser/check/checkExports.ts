import { formatCsv, formatTsv } from '../../domain/formatCsv.ts';
import { formatCodeCells, type ExportFacts } from '../../search/formatCodeCells.ts';
import type { CodeRow } from '../../search/createCodeRows.ts';
import { downloadCsv } from '../downloadCsv.ts';

/** What the table on screen shows, and what every exported row says besides. */
export interface CheckAnswer {
  rows: readonly CodeRow[];
  facts: ExportFacts;
}

/** Lets the reader copy and download what is on screen; without an answer there is nothing to take. */
export function startExports(status: HTMLElement, findAnswer: () => CheckAnswer | undefined): void {
  const copy = async ({ rows, facts }: CheckAnswer) => {
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(formatTsv(formatCodeCells(rows, facts)));
      status.textContent = 'Copied.';
    } catch {
      status.textContent = "Couldn't copy. Select the table and copy it, or download it.";
    }
  };
  const offer = (button: string, act: (answer: CheckAnswer) => void) => {
    document.querySelector(button)?.addEventListener('click', () => {
      const answer = findAnswer();
      if (answer) act(answer);
    });
  };
  offer('#check-copy', (answer) => void copy(answer));
  offer('#check-download', ({ rows, facts }) => {
    downloadCsv('coverage-of-codes.csv', formatCsv(formatCodeCells(rows, facts)));
  });
}
