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

/** The code with what tells its row from others: how it was typed. */
function rowHead({ code, typed, page }: CodeRow, search: string): HTMLElement {
  const small = (text: string) => element('p', { class: 'small quiet plain' }, text);
  return element(
    'th',
    { scope: 'row' },
    page === null ? code : element('a', { href: page + search }, code),
    ...(typed ? [small(`typed as ${typed}`)] : []),
  );
}

function lineCell({ coding }: CodeRow, name: string): HTMLElement {
  const ofLine = coding?.lines.filter((one) => one.name === name) ?? [];
  return ofLine.length > 0 ? element('td', {}, ...ofLine.map(renderDetermination)) : emptyCell();
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
