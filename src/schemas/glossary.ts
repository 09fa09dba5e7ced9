import { z } from 'astro/zod';
import { title, words } from './fields.ts';

/** One abbreviation or term of the text, explained by us and marked as ours. */
export const glossarySchema = z.strictObject({
  term: title.describe('Exactly as the texts print it'),
  expansion: words,
  definition: words.describe('Our own short definition, one or two sentences'),
});

export type GlossaryTerm = z.infer<typeof glossarySchema>;
