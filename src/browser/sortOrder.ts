export type Direction = 'ascending' | 'descending';

/** Texts in the order of the alphabet, numbers in them by value; what is unknown is always last. */
export function compareText(a: string, b: string, direction: Direction): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const order = a.localeCompare(b, 'en', { numeric: true });
  return direction === 'ascending' ? order : -order;
}
