import { followAddress } from './address.ts';

/**
 * Leaves out the columns in which no row that is shown states anything. The filters, whose script comes earlier in the
 * page, have chosen the rows by then.
 */
const table = document.querySelector<HTMLTableElement>('table[data-sortable]');
const [heads] = table?.tHead?.rows ?? [];
const rows = [...(table?.tBodies[0]?.rows ?? [])];

if (table && heads) {
  followAddress(() => {
    // A row of fewer cells is of a device that is only mentioned.
    const shown = rows.filter(
      ({ hidden, cells }) => !hidden && cells.length === heads.cells.length,
    );
    for (const [index, head] of [...heads.cells].entries()) {
      head.hidden =
        shown.length > 0 &&
        shown.every(({ cells }) => cells[index]?.querySelector('[data-not-stated]') != null);
      for (const { cells } of rows) {
        const cell = cells[index];
        if (cells.length === heads.cells.length && cell) cell.hidden = head.hidden;
      }
    }
  });
}
