import { z } from 'astro/zod';
import { confidence, id, words } from './fields.ts';

/**
 * A place where the print is damaged, or cannot be taken at its word: what is printed, how it is
 * read, how sure that is and why. The printed form stays on the page; the reading stands beside it.
 */
export const readingSchema = z.strictObject({
  id,
  asPrinted: words.describe('The characters that are in doubt, exactly as the source prints them'),
  within: words
    .optional()
    .describe('A longer quotation that holds them once, where they occur more than once'),
  readAs: words
    .nullable()
    .describe('The reading; null where the printed words stand and are only remarked upon'),
  confidence,
  reason: words.describe('Why it is read so, in one or two sentences of ours'),
});

export type Reading = z.infer<typeof readingSchema>;
