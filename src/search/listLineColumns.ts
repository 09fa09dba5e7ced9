import type { LineOfCard } from './entityData.ts';
import type { CodeRow } from './codeTable.ts';

/** A column of a table of answers: one line of business of one health plan. */
export interface LineColumn {
  owner: string;
  name: string;
  /** The line, with its health plan where the rows are of several. */
  label: string;
}

/**
 * The lines of business that the rows speak of, in the order of the policies. Lines of two health plans never share a
 * column, even under the same name.
 */
export function listLineColumns(rows: readonly CodeRow[]): readonly LineColumn[] {
  const hasSeveral = hasSeveralOwners(rows);
  const columns = new Map<string, LineColumn>();
  for (const { policy, coding } of rows) {
    const owner = policy?.owner ?? '';
    for (const { name } of coding?.lines ?? []) {
      columns.set(`${owner}\n${name}`, {
        ...{ owner, name },
        label: hasSeveral ? `${name} (${owner})` : name,
      });
    }
  }
  return [...columns.values()];
}

/** Whether the rows are of policies of several health plans. */
export const hasSeveralOwners = (rows: readonly CodeRow[]): boolean =>
  new Set(rows.flatMap(({ policy }) => policy?.owner ?? [])).size > 1;

/** What a row says for a column; null where the column is of another health plan. */
export function findLines(
  { policy, coding }: CodeRow,
  { owner, name }: LineColumn,
): readonly LineOfCard[] | null {
  if (policy && policy.owner !== owner) return null;
  return coding?.lines.filter((line) => line.name === name) ?? [];
}
