/**
 * How many edits lie between two words (a letter more, less, other, or two swapped), up to a
 * bound; Infinity beyond it. The first letter has to agree, or be one of the two swapped.
 */
export function countEdits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  if (a[0] !== b[0] && !(a[0] === b[1] && a[1] === b[0])) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > most) return Infinity;
    [beforeLast, last] = [last, row];
  }
  const distance = at(last, b.length);
  return distance <= most ? distance : Infinity;
}

const at = (row: readonly number[], index: number) => row[index] ?? Infinity;

/** How many edits a word of that length may be away from a name: none for the very short. */
export function getMaxEdits(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}
