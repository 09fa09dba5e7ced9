import { formatDate } from '../../domain/dates.ts';
import type { CodeRow } from '../../search/codeTable.ts';
import { listLineNames } from '../../search/listLineNames.ts';
import { renderDetermination } from '../renderDetermination.ts';
import { element } from '../element.ts';

/**
 * The answers as a table: a row for each code and place where a policy lists it. What is said about a
 * row has a column of its own, so that no line of business is taken for its head. Links keep the date
 * that was asked for.
 */
export function checkTable(
  rows: readonly CodeRow[],
  day: string,
  isAsked: boolean,
): HTMLTableElement {
  const names = listLineNames(rows);
  const search = isAsked ? `?on=${day}` : '';
  const head = ['Code', ...names, 'Policy', 'Note'].map((name) =>
    element('th', { scope: 'col' }, name),
  );
  const body = rows.map((row) =>
    element(
      'tr',
      { 'data-row': row.kind },
      rowHead(row, search),
      ...names.map((name) => lineCell(row, name)),
      policyCell(row, search),
      element('td', {}, row.note),
    ),
  );
  const caption = `Coverage for each line of business on ${formatDate(day)}. “–” means not stated.`;
  return element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  );
}

/** The code with what tells its row from others: how it was typed, and for whom the policy lists it. */
function rowHead({ code, typed, page, coding }: CodeRow, search: string): HTMLElement {
  const small = (text: string) => element('p', { class: 'small quiet plain' }, text);
  return element(
    'th',
    { scope: 'row' },
    page === null ? code : element('a', { href: page + search }, code),
    ...(typed ? [small(`typed as ${typed}`)] : []),
    ...(coding?.scope ? [small(coding.scope)] : []),
  );
}

function lineCell({ coding }: CodeRow, name: string): HTMLElement {
  const line = coding?.lines.find((one) => one.name === name);
  return line
    ? element('td', {}, renderDetermination(line.determination, line.label))
    : emptyCell();
}

function policyCell({ policy }: CodeRow, search: string): HTMLElement {
  if (!policy) return emptyCell();
  return element('td', {}, element('a', { href: policy.url + search }, policy.title));
}

const emptyCell = () =>
  element(
    'td',
    {},
    element('span', { 'aria-hidden': 'true' }, '–'),
    element('span', { class: 'sr-only' }, 'not stated'),
  );
