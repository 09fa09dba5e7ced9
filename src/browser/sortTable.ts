import { followAddress, query, remember } from './address.ts';
import { element } from './element.ts';
import { compareText, type Direction } from './sortOrder.ts';

/** Makes the headings of a table buttons that sort its rows; the order stands in the address. */

const table = document.querySelector<HTMLTableElement>('table[data-sortable]');
const body = table?.tBodies[0];
const printedOrder = [...(body?.rows ?? [])];
const headings = [...(table?.querySelectorAll<HTMLElement>('th[data-column]') ?? [])];

function sortedBy(heading: HTMLElement): { column: string; direction: Direction } | null {
  const column = heading.dataset['column'] ?? '';
  if (query().get('sort') !== column) return null;
  return { column, direction: query().has('descending') ? 'descending' : 'ascending' };
}

/** What a cell sorts by: its text, unless it says something else; nothing where nothing is stated. */
const orderOf = (cell: HTMLTableCellElement | undefined): string =>
  !cell || cell.querySelector('[data-not-stated]')
    ? ''
    : (cell.dataset['order'] ?? cell.textContent.trim());

function show(): void {
  for (const heading of headings) {
    const sorted = sortedBy(heading);
    if (sorted) heading.setAttribute('aria-sort', sorted.direction);
    else heading.removeAttribute('aria-sort');
  }
  const heading = headings.find(sortedBy);
  const sorted = heading && sortedBy(heading);
  if (!sorted) return body?.append(...printedOrder);
  const index = headings.indexOf(heading);
  const order = (row: HTMLTableRowElement) => orderOf(row.cells[index]);
  body?.append(
    ...[...printedOrder].sort((a, b) => compareText(order(a), order(b), sorted.direction)),
  );
}

for (const heading of headings) {
  const button = element('button', { type: 'button' }, heading.textContent.trim());
  button.addEventListener('click', () => {
    const isAscending = sortedBy(heading)?.direction === 'ascending';
    remember({ sort: heading.dataset['column'] ?? '', descending: isAscending ? 'yes' : '' });
  });
  heading.replaceChildren(button);
}
if (table) followAddress(show);
