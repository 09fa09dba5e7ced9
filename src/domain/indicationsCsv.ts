import { withoutFormula } from './csv.ts';
import { indicationColumns } from './indicationColumns.ts';
import type { ComparedIndication } from './indications.ts';
import { conditionLabels, intendedUseSentence, notStated } from './vocabulary.ts';

const onlyMentioned = 'only mentioned; the policy has no regulatory entry';

/**
 * The indications as CSV (RFC 4180), a line an indication in the order given. Every line says what
 * it is, because lines leave their file.
 */
export function indicationsCsv(rows: readonly ComparedIndication[]): string {
  const headings = indicationColumns.map(({ heading }) => `${heading}, as printed`);
  const lines = [
    ['Device', 'Regulatory entry', 'Condition', ...headings, 'Remark', 'What this is'],
    ...rows.map(cellsOf),
  ];
  return lines.map((cells) => `${cells.map(quoted).join()}\r\n`).join('');
}

function cellsOf({ device, entry, indication, furtherClearance }: ComparedIndication): string[] {
  return [
    device.name,
    entry?.id ?? notStated,
    indication?.condition ? conditionLabels[indication.condition] : notStated,
    ...indicationColumns.map(
      ({ printed }) => (indication && printed(indication).join('; ')) || notStated,
    ),
    furtherClearance ?? (entry ? '' : onlyMentioned),
    intendedUseSentence,
  ];
}

const quoted = (cell: string) =>
  `"${withoutFormula(cell.replace(/\s+/g, ' ')).replaceAll('"', '""')}"`;
