import { z } from 'astro/zod';
import { title, words } from './fields.ts';

/** One abbreviation or term of the text, explained by us and marked as ours. */
export const glossarySchema = z.strictObject({
  term: title.describe('Exactly as the texts print it'),
  expansion: words,
  definition: words.describe('Our own short definition, one or two sentences'),
  alsoTyped: z
    .array(words)
    .default([])
    .describe('What people type for it in a search box, where the texts do not print that'),
  marked: z
    .boolean()
    .default(true)
    .describe('Whether pages mark the term where a text uses it; common words are only listed'),
});

export type GlossaryTerm = z.infer<typeof glossarySchema>;
