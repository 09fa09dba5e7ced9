/**
 * Calendar days as text, "2024-11-01": they compare as they are, and no time zone can move them.
 * Nothing here makes a `Date`.
 */

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const monthLength = (year: number, month: number) =>
  month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] ?? 0);

/** Whether a text is a day of the calendar: "2024-02-29" is, "2023-02-29" and "2024-2-9" are not. */
export function isCalendarDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const number = Number(day);
  return number >= 1 && number <= monthLength(Number(year), Number(month));
}

/** The day before a day, across months, years and leap days. Throws on what is no day. */
export function getPreviousDay(day: string): string {
  if (!isCalendarDay(day)) throw new RangeError(`"${day}" is no day of the calendar`);
  const [year = 0, month = 0, number = 0] = day.split('-').map(Number);
  if (number > 1) return written(year, month, number - 1);
  return month > 1
    ? written(year, month - 1, monthLength(year, month - 1))
    : written(year - 1, 12, 31);
}

/** The day after a day, across months, years and leap days. Throws on what is no day. */
export function getNextDay(day: string): string {
  if (!isCalendarDay(day)) throw new RangeError(`"${day}" is no day of the calendar`);
  const [year = 0, month = 0, number = 0] = day.split('-').map(Number);
  if (number < monthLength(year, month)) return written(year, month, number + 1);
  return month < 12 ? written(year, month + 1, 1) : written(year + 1, 1, 1);
}

const written = (year: number, month: number, day: number) =>
  [
    String(year).padStart(4, '0'),
    ...[month, day].map((part) => String(part).padStart(2, '0')),
  ].join('-');
