import { formatCsv } from './formatCsv.ts';
import { formatConditions, indicationColumns } from './indicationColumns.ts';
import type { ComparedIndication } from './indications.ts';
import { intendedUseSentence, notStated } from './vocabulary.ts';

const onlyMentioned = 'mentioned only; the policy gives no FDA details';

/**
 * The indications as CSV, a line an indication in the order given. Every line says what
 * it is, because lines leave their file.
 */
export function indicationsCsv(rows: readonly ComparedIndication[]): string {
  const headings = indicationColumns.map(({ heading }) => `${heading}, as printed`);
  return formatCsv([
    ['Device', 'Regulatory entry', 'Condition', ...headings, 'Note', 'What this is'],
    ...rows.map((row) => cellsOf(row).map(joinLines)),
  ]);
}

function cellsOf({ device, entry, indication, furtherClearance }: ComparedIndication): string[] {
  return [
    device.name,
    entry?.id ?? notStated,
    (indication && formatConditions(indication)) || notStated,
    ...indicationColumns.map(
      ({ printed }) => (indication && printed(indication).join('; ')) || notStated,
    ),
    furtherClearance ?? (entry ? '' : onlyMentioned),
    intendedUseSentence,
  ];
}

/** The page picks lines of the file by their number, so a cell must not break one. */
const joinLines = (cell: string) => cell.replace(/\s+/g, ' ');
