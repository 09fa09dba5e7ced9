import { z } from 'astro/zod';
import { calendarDate, words } from './fields.ts';

/** A date with the label and the form in which the source prints it. */
export const printedDate = z.strictObject({ label: words, asPrinted: words, date: calendarDate });
