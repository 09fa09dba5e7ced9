import { z } from 'astro/zod';
import { confidence, id, words } from './fields.ts';

/**
 * A place where the print is damaged, or cannot be taken at its word: what is printed, how it is
 * read, how sure that is and why. The printed form stays on the page; the reading stands beside it.
 */
export const readingSchema = z.strictObject({
  id,
  asPrinted: words.describe('The characters that the note is about, exactly as in the source'),
  within: words
    .optional()
    .describe('A longer quotation that contains them once, if they occur more than once'),
  readAs: words.nullable().describe('The likely meaning; null if we only added a note'),
  confidence,
  reason: words.describe('Reason, in one or two sentences of ours'),
});

export type Reading = z.infer<typeof readingSchema>;
