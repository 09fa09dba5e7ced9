/** Ranges of codes, as policies print them: "64600-64681". */

/** The first and the last code of a range as "64600-64681"; undefined for a single code. */
export function formatRange(code: string): { first: string; last: string } | undefined {
  const [first = '', last] = code.split('-');
  return last === undefined ? undefined : { first, last };
}

/** Whether a code lies in a range: of the same letters, and neither before nor behind it. */
export function isInRange(code: string, range: string): boolean {
  const ends = formatRange(range);
  const letters = (one: string) => one.replace(/\d/g, '#');
  if (!ends || letters(code) !== letters(ends.first)) return false;
  return ends.first <= code && code <= ends.last;
}
