import { formatDate } from '../../domain/dates.ts';
import { listDateForms, normalizeDate } from './dateForms.ts';
import type { Rule } from './problem.ts';

/** A date is the one that is printed beside it: month, day and year, or the month in words. */
export const printedDates: Rule = function* ({ policies }) {
  for (const { file, effectiveDate, lastReviewed, lastUpdated, publications } of policies) {
    for (const [key, printed] of Object.entries({ effectiveDate, lastReviewed, lastUpdated })) {
      if (!printed) continue;
      const { asPrinted, date } = printed;
      if (listDateForms(date).has(normalizeDate(asPrinted))) continue;
      yield {
        file,
        path: [key, 'date'],
        found: `${date}, but the source says "${asPrinted}"`,
        cure: 'write the date in the source; the month comes first',
      };
    }
    for (const [index, { asPrinted, month }] of publications.entries()) {
      if (asPrinted.includes(formatDate(month))) continue;
      yield {
        file,
        path: ['publications', index, 'month'],
        found: `"${asPrinted}" does not name the month ${month}`,
        cure: 'write the month in the source',
      };
    }
  }
};
