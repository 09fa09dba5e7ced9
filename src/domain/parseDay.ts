import { isCalendarDay } from './calendar.ts';

/** A calendar day ("2024-10-31"), or why a text is none, in a sentence for the reader. */
export type ParsedDay = { day: string } | { error: string };

/** No claim is so old: an earlier year, or one far ahead, is a typing error ("0025", "20224"). */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** What a date field offers: the same bounds as `parseDay`. */
export const FIRST_DAY = `${FIRST_YEAR}-01-01`;
export const LAST_DAY = `${LAST_YEAR}-12-31`;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Month first, as in the United States; a year of two digits is one of this century. */
const forms: readonly [RegExp, (parts: readonly string[]) => readonly (string | undefined)[]][] = [
  [/^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/, ([year, , month, day]) => [year, month, day]],
  [/^(\d{4})(\d{2})(\d{2})$/, ([year, month, day]) => [year, month, day]],
  [/^(\d{2})(\d{2})(\d{4})$/, ([month, day, year]) => [year, month, day]],
  [/^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/, ([month, , day, year]) => [year, month, day]],
  [/^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/, ([name, day, year]) => [year, monthNumber(name), day]],
  [/^(\d{1,2}) ([a-z]{3,9})\.?,? (\d{4})$/, ([day, name, year]) => [year, monthNumber(name), day]],
];

/**
 * Reads a date of service as people write it: 2024-10-31, 10/31/2024, 10-31-24, 2024/10/31, 20241031, 10312024,
 * October 31, 2024, 31 October 2024.
 * The only reader of dates that a person typed; what it refuses must never be answered as today.
 */
export function parseDay(text: string): ParsedDay {
  const written = text.trim().replace(/\s+/g, ' ').toLowerCase();
  for (const [form, order] of forms) {
    const [, ...parts] = form.exec(written) ?? [];
    if (parts.length === 0) continue;
    const [year = '', month = '', day = ''] = order(parts);
    const fullYear = year.length === 2 ? `20${year}` : year;
    const found = [fullYear, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
    if (isCalendarDay(found)) return checkYear(found, text);
  }
  return { error: `“${text.trim()}” is not a date. ${advice}` };
}

const advice = 'Enter a real date, for example 11/01/2024.';

function checkYear(day: string, text: string): ParsedDay {
  if (day >= FIRST_DAY && day <= LAST_DAY) return { day };
  return {
    error: `“${text.trim()}” is not a likely date of service. Enter a year from ${FIRST_YEAR} to ${LAST_YEAR}, for example 11/01/2024.`,
  };
}

function monthNumber(name = ''): string {
  const index = MONTHS.indexOf(name.slice(0, 3));
  const isWhole = name.length === 3 || name === 'sept' || LONG_MONTHS[index] === name;
  return index >= 0 && isWhole ? String(index + 1) : '';
}

const LONG_MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
];
