import { codeSlug } from '../domain/codeNames.ts';
import { isInRange } from '../domain/codeRanges.ts';
import { groupByKey } from '../domain/groupByKey.ts';
import { rowsOf } from './columns.ts';
import type { CodeEntity, PolicyEntity } from './entityData.ts';
import type { PastedCode } from './codeList.ts';
import type { EntitiesOnDay } from './entitiesOn.ts';

type Listed = EntitiesOnDay['data'];

/** A row of the answer to a pasted list: a code in one policy, or why there is no answer. */
export type CodeRow =
  | {
      kind: 'listed';
      code: string;
      url: string;
      policy: PolicyEntity;
      lines: PolicyEntity['groups'][number]['lines'];
    }
  | { kind: 'unlisted' | 'malformed'; code: string; remark: string };

/** The rows for a pasted list in its order; a code that several policies list has a row for each. */
export function codeRows(
  pasted: readonly PastedCode[],
  data: Listed,
  notHeld: EntitiesOnDay['notHeld'] = new Map(),
): readonly CodeRow[] {
  const listings = groupByKey(rowsOf(data.codes), ({ code }) => code);
  return pasted.flatMap(({ line, written, code }): readonly CodeRow[] => {
    if (code === null) {
      const remark = `Line ${line}: this is not a billing code. Write a letter and four digits, or five digits.`;
      return [{ kind: 'malformed', code: written, remark }];
    }
    const listed = listings.get(code) ?? rangesHolding(code, listings);
    const rows = listed.flatMap((listing) => listedRow(listing, data));
    const remark = 'Not listed in the policies here. That does not mean it is covered.';
    const without = (notHeld.get(code) ?? rangesHolding(code, notHeld)).map(
      ({ policy, remark: words }): CodeRow => ({
        kind: 'unlisted',
        code,
        remark: `${policy.title}: ${words}`,
      }),
    );
    return rows.length + without.length > 0
      ? [...rows, ...without]
      : [{ kind: 'unlisted', code, remark }];
  });
}

/** A code that stands in no list by itself may lie in a listed range. */
const rangesHolding = <Item>(code: string, listings: ReadonlyMap<string, readonly Item[]>) =>
  [...listings].flatMap(([listed, all]) => (isInRange(code, listed) ? all : []));

function listedRow({ code, ...place }: CodeEntity, data: Listed): CodeRow[] {
  const policy = data.policies[place.policy];
  const group = policy?.groups[place.group];
  if (!policy || !group) return [];
  const url = `${data.base}/codes/${codeSlug(code)}/`;
  return [{ kind: 'listed', code, url, policy, lines: group.lines }];
}

/** The names of the lines of business that the rows speak of, in printed order. */
export function linesNamed(rows: readonly CodeRow[]): readonly string[] {
  return [
    ...new Set(
      rows.flatMap((row) => (row.kind === 'listed' ? row.lines.map(({ name }) => name) : [])),
    ),
  ];
}

/** The rows as cells of text, with a header: for copying and for CSV. */
export function codeCells(rows: readonly CodeRow[]): readonly (readonly string[])[] {
  const names = linesNamed(rows);
  return [
    ['Code', ...names, 'Policy', 'Effective', 'Last reviewed', 'Remark'],
    ...rows.map((row) => {
      if (row.kind !== 'listed') return [row.code, ...names.map(() => ''), '', '', '', row.remark];
      const { code, lines, policy } = row;
      const labels = names.map(
        (name) => lines.find((line) => line.name === name)?.label ?? 'Not stated',
      );
      return [code, ...labels, policy.title, policy.effective, policy.reviewed, ''];
    }),
  ];
}
