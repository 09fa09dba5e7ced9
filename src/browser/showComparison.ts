const region = document.querySelector<HTMLElement>('[data-comparison]');
const heads = [...(region?.querySelectorAll<HTMLElement>('thead th') ?? [])];
const rows = [...(region?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? [])];

/** How many facts the policy states of the devices that are shown, and how many rows are left of them. */
export interface ShownRows {
  stated: number;
  shown: number;
}

/** Shows the columns of some devices, all where none is named, and the rows that say something of them. */
export function showComparison(ids: readonly string[], onlyDifferences: boolean): ShownRows {
  const isShown = heads.map(
    ({ dataset: { compared } }) => !compared || ids.length === 0 || ids.includes(compared),
  );
  const hideOthers = (cells: Iterable<HTMLElement>) => {
    for (const [index, cell] of [...cells].entries()) cell.hidden = !isShown[index];
  };
  hideOthers(heads);
  for (const row of rows) hideOthers(row.cells);
  if (ids.length === 0) delete region?.dataset['shown'];
  else region?.setAttribute('data-shown', String(ids.length));

  const stated = rows.filter((row) => shownCells(row).some((cell) => !isEmpty(cell)));
  const left = stated.filter((row) => !onlyDifferences || differs(row));
  // The heading of a group is shown with any of its rows.
  const kept = new Set([
    ...left,
    ...left.map(({ parentElement }) => parentElement?.firstElementChild),
  ]);
  for (const row of rows) row.hidden = !kept.has(row);
  return { stated: stated.length, shown: left.length };
}

const shownCells = ({ cells }: HTMLTableRowElement) =>
  [...cells].slice(1).filter(({ hidden }) => !hidden);

const isEmpty = (cell: HTMLTableCellElement) =>
  cell.children.length === 1 && cell.firstElementChild?.matches('[data-not-stated]') === true;

const textOf = ({ textContent }: HTMLTableCellElement) => textContent.replace(/\s+/g, ' ').trim();

const differs = (row: HTMLTableRowElement) => new Set(shownCells(row).map(textOf)).size > 1;
