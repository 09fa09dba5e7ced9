import { z } from 'astro/zod';
import { determination, title, words } from './fields.ts';

/** One line of business, and what a determination means for its members in a policy's own words. */
export const lineOfBusinessSchema = z.strictObject({
  name: title,
  order: z.int().min(1),
  meanings: z.array(
    z.strictObject({
      determination,
      quotation: words.describe("The sentence of the policies' closing notice, verbatim"),
      namedBy: words.describe('The words of that sentence that name this determination'),
      remark: words.describe('What the sentence leaves open, in our words'),
    }),
  ),
});

export type LineOfBusinessRecord = z.infer<typeof lineOfBusinessSchema>;
