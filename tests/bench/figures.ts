/** The middle of a list of numbers, the upper one of two; NaN of an empty list. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;

/** How many times the second number the first is, to two places: "0.58"; "–" where there is nothing to compare with. */
export const ratio = (ours: number, theirs: number): string =>
  theirs > 0 ? (ours / theirs).toFixed(2) : '–';

/** Milliseconds as seconds: "0.87 s". */
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

/** Bytes with a comma between thousands: "14,600 B". */
export const bytes = (count: number): string => `${count.toLocaleString('en')} B`;
