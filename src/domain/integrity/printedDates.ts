import { dateInWords } from '../dates.ts';
import type { Rule } from './problem.ts';

/** A date is the one that is printed beside it: month, day and year, or the month in words. */
export const printedDates: Rule = function* ({ policies }) {
  for (const { file, effectiveDate, lastReviewed, publications } of policies) {
    for (const [key, { asPrinted, date }] of Object.entries({ effectiveDate, lastReviewed })) {
      if (formsOf(date).has(normal(asPrinted))) continue;
      yield {
        file,
        path: [key, 'date'],
        found: `${date}, where "${asPrinted}" is printed`,
        cure: 'write the printed day; the month is printed first',
      };
    }
    for (const [index, { asPrinted, month }] of publications.entries()) {
      if (asPrinted.includes(dateInWords(month))) continue;
      yield {
        file,
        path: ['publications', index, 'month'],
        found: `"${asPrinted}" does not name the month ${month}`,
        cure: 'write the month that is printed',
      };
    }
  }
};

/** Without separators and leading zeros: "11|01|2024" and "11/1/2024" are "11 1 2024". */
const normal = (printed: string) =>
  printed
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b0+(?=\d)/g, '')
    .trim();

function formsOf(date: string): ReadonlySet<string> {
  const [year, month, day] = date.split('-').map(Number);
  const inWords = normal(dateInWords(date));
  const short = inWords.replace(/^([a-z]{3})[a-z]*/, '$1');
  return new Set([`${month} ${day} ${year}`, inWords, short, normal(date)]);
}
