import { formatCodeCell } from '../domain/formatCsv.ts';
import type { LineOfCard } from './entityData.ts';
import type { CodeRow } from './codeTable.ts';
import { findLines, listLineColumns } from './listLineColumns.ts';

/** What every row of an export says besides its answer. */
export interface ExportFacts {
  /** The day that the rows answer for, "2024-10-31". */
  day: string;
  /** The day on which they were looked up. */
  today: string;
  /** Where the site is, "https://example.org": a link leaves the page with its row. */
  origin: string;
}

/** The rows as cells of text, with a header, for CSV and for copying. Days are in the ISO form. */
export function formatCodeCells(
  rows: readonly CodeRow[],
  { day, today, origin }: ExportFacts,
): readonly (readonly string[])[] {
  const columns = listLineColumns(rows);
  const labels = columns.map(({ label }) => label);
  return [
    [
      ...['Code', 'As typed', ...labels, 'Date of service', 'Health plan', 'Policy', 'Effective'],
      ...['Last reviewed', 'Sentence', 'Scope', 'Link', 'Looked up on', 'Note'],
    ],
    ...rows.map((row) => {
      const { code, typed, policy, coding, anchor, note } = row;
      return [
        formatCodeCell(code),
        typed,
        ...columns.map((column) => joinLabels(findLines(row, column))),
        day,
        policy?.owner ?? '',
        policy?.title ?? '',
        policy?.version ?? '',
        policy?.reviewed ?? '',
        coding?.sentence ?? '',
        [...new Set(coding?.lines.flatMap(({ limits = [] }) => limits) ?? [])].join('; '),
        policy ? `${origin}${policy.url}${anchor ? `${policy.version}/#${anchor}` : ''}` : '',
        today,
        note,
      ];
    }),
  ];
}

/** What a line of business gets to hear, in one cell; the limits of several are beside them. */
const joinLabels = (lines: readonly LineOfCard[] | null): string =>
  lines === null
    ? ''
    : lines.length === 0
      ? 'not stated'
      : lines
          .map(({ label, limits = [] }) =>
            lines.length > 1 ? [label, ...limits.map((limit) => `(${limit})`)].join(' ') : label,
          )
          .join('; ');
