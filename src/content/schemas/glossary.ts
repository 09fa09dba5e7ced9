import { z } from 'astro/zod';
import { title, words } from './fields.ts';

/** A term with our own definition, labeled as ours. */
export const glossarySchema = z.strictObject({
  term: title.describe('Exactly as the policy writes it'),
  expansion: words,
  definition: words.describe('Our own short definition, one or two sentences'),
  alsoTyped: z
    .array(words)
    .default([])
    .describe('What people type for it in a search box, if the policies do not write it that way'),
  marked: z
    .boolean()
    .default(true)
    .describe('Whether pages link the term in the policy text; common words are only listed'),
  ofSite: z
    .boolean()
    .default(false)
    .describe('Whether it is a term of this site: it is only listed, and need not be in a policy'),
});

export type GlossaryTerm = z.infer<typeof glossarySchema>;
