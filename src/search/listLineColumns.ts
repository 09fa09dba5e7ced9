import type { Answer } from '../domain/answers/answer.ts';
import type { CodeRow } from './createCodeRows.ts';

/** A column of a table of answers: one line of business of one health plan, by their ids. */
export interface LineColumn {
  payer: string;
  line: string;
  /** The name of the line, with its health plan where the rows are of several. */
  label: string;
}

/**
 * The lines of business that the rows speak of, in the order of the policies. Lines of two health plans never share a
 * column, even under the same name.
 */
export function listLineColumns(rows: readonly CodeRow[]): readonly LineColumn[] {
  const hasSeveral = hasSeveralPayers(rows);
  const columns = new Map<string, LineColumn>();
  for (const { line, payer } of rows.flatMap(({ answers }) => answers)) {
    columns.set(`${payer.id}\n${line.id}`, {
      ...{ payer: payer.id, line: line.id },
      label: hasSeveral ? `${line.name} (${payer.name})` : line.name,
    });
  }
  return [...columns.values()];
}

/** Whether the rows are of policies of several health plans. */
export const hasSeveralPayers = (rows: readonly CodeRow[]): boolean =>
  new Set(rows.flatMap(({ payer }) => payer?.id ?? [])).size > 1;

/** What a row says for a column; null where the column is of another health plan. */
export function findAnswersOfLine(
  { payer, answers }: CodeRow,
  column: LineColumn,
): readonly Answer[] | null {
  if (payer && payer.id !== column.payer) return null;
  return answers.filter(({ line }) => line.id === column.line);
}
