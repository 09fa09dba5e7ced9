/**
 * Cells as CSV (RFC 4180), quoted where they need it. What a spreadsheet would take for a formula
 * gets a quote mark in front: what comes from elsewhere must not run.
 */
export function csv(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => `${row.map(written).join(',')}\r\n`).join('');
}

/** A cell that no spreadsheet takes for a formula. */
export const withoutFormula = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function written(text: string): string {
  const safe = withoutFormula(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
