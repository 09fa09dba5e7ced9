import { z } from 'astro/zod';
import { calendarDate, month, words } from './fields.ts';

/** A date with the label and the form in which the source prints it. */
export const printedDate = z.strictObject({ label: words, asPrinted: words, date: calendarDate });

/** The same where the source may print a month alone, "2024-12". */
export const printedDay = z.strictObject({
  label: words,
  asPrinted: words,
  date: z.union([calendarDate, month]),
});
