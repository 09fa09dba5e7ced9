import { formatDate } from '../../domain/dates.ts';

/** Without separators and leading zeros: "11|01|2024" and "11/1/2024" are "11 1 2024". */
export const normalizeDate = (printed: string) =>
  printed
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b0+(?=\d)/g, '')
    .trim();

/** A day in every form in which a source may print it: month first, or the month in words. */
export function listDateForms(date: string): ReadonlySet<string> {
  const [year, month, day] = date.split('-').map(Number);
  const inWords = normalizeDate(formatDate(date));
  const short = inWords.replace(/^([a-z]{3})[a-z]*/, '$1');
  return new Set([`${month} ${day} ${year}`, inWords, short, normalizeDate(date)]);
}

/** Whether a day is printed somewhere among words. */
export function isWordPrinted(date: string, words: string): boolean {
  const all = ` ${normalizeDate(words)} `;
  return [...listDateForms(date)].some((form) => all.includes(` ${form} `));
}
