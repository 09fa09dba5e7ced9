import { formatDate } from '../../domain/dates.ts';
import type { CodeRow } from '../../search/createCodeRows.ts';
import { listRequirementCells } from '../../search/cardWords.ts';
import {
  findAnswersOfLine,
  hasSeveralPayers,
  listLineColumns,
  type LineColumn,
} from '../../search/listLineColumns.ts';
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
  const columns = listLineColumns(rows);
  const namesPlan = hasSeveralPayers(rows);
  const search = isAsked ? `?on=${day}` : '';
  const head = [
    'Code',
    ...columns.map(({ label }) => label),
    'Prior authorization',
    'Policy',
    'Note',
  ].map((name) => element('th', { scope: 'col' }, name));
  const body = rows.map((row) =>
    element(
      'tr',
      { 'data-row': row.kind },
      rowHead(row, search),
      ...columns.map((column) => lineCell(row, column)),
      authorizationCell(row),
      policyCell(row, search, namesPlan),
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
  return element(
    'th',
    { scope: 'row' },
    page === null ? code : element('a', { href: page + search }, code),
    ...(typed ? [small(`typed as ${typed}`)] : []),
  );
}

const small = (text: string) => element('p', { class: 'small quiet plain' }, text);

function lineCell(row: CodeRow, column: LineColumn): HTMLElement {
  const ofLine = findAnswersOfLine(row, column);
  if (ofLine === null) return element('td', {});
  return ofLine.length > 0 ? element('td', {}, ...ofLine.map(renderDetermination)) : emptyCell();
}

function authorizationCell({ answers }: CodeRow): HTMLElement {
  const [words = ''] = listRequirementCells(answers);
  return words === '' ? emptyCell() : element('td', {}, words);
}

function policyCell({ policy, payer }: CodeRow, search: string, namesPlan: boolean): HTMLElement {
  if (!policy) return emptyCell();
  const link = element('a', { href: policy.url + search }, policy.title);
  return element('td', {}, link, ...(namesPlan && payer ? [small(payer.name)] : []));
}

const emptyCell = () =>
  element(
    'td',
    {},
    element('span', { 'aria-hidden': 'true' }, '–'),
    element('span', { class: 'sr-only' }, 'not stated'),
  );
