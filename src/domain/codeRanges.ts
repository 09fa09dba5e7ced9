/** Ranges of codes, as policies print them: "64600-64681". */

/** The first and the last code of a range as "64600-64681"; undefined for a single code. */
export function formatRange(code: string): { first: string; last: string } | undefined {
  const [first = '', last] = code.split('-');
  return last === undefined ? undefined : { first, last };
}

/** Of codes that are listed, a diagnosis alone has three characters, or a point behind them. */
const isDiagnosis = (code: string) => /^[A-Z]\d\w(?:\.|$)/.test(code);

/** Codes of one series can be compared: diagnoses, or codes with the same letters in the same places. */
function isSameSeries(a: string, b: string): boolean {
  const letters = (code: string) => code.replace(/\d/g, '#');
  return isDiagnosis(a) ? isDiagnosis(b) : letters(a) === letters(b);
}

/** The end of a range of diagnoses includes what is listed below it: E10-E13 holds E13.9. */
const isAtOrBefore = (code: string, last: string) =>
  code <= last || (isDiagnosis(last) && code.startsWith(last));

/** Whether a code lies in a range: of the same series, and neither before nor behind it. */
export function isInRange(code: string, range: string): boolean {
  const ends = formatRange(range);
  if (!ends || !isSameSeries(code, ends.first)) return false;
  return ends.first <= code && isAtOrBefore(code, ends.last);
}

/** Whether two ranges, or a code and a range, have a code in common. */
export function overlaps(a: string, b: string): boolean {
  const [one, other] = [a, b].map((code) => formatRange(code) ?? { first: code, last: code });
  if (!one || !other || !isSameSeries(one.first, other.first)) return false;
  return isAtOrBefore(one.first, other.last) && isAtOrBefore(other.first, one.last);
}
