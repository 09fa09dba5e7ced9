import { z } from 'astro/zod';
import { createRule } from './block.ts';
import { id, priorAuthorization, webAddress, words } from './fields.ts';

/** What a policy prints under PRIOR AUTHORIZATION, and what it means for each line of business. */
export const priorAuthorizationSection = z.strictObject({
  text: words,
  values: z.array(createRule(priorAuthorization)),
  notStatedFor: z.array(id).min(1).optional().describe('Lines for which the text says nothing'),
  request: z
    .strictObject({
      words: words.describe('The part of the text that says how to request it'),
      url: webAddress.nullable(),
      phone: words.nullable(),
    })
    .optional()
    .describe('How to request authorization'),
});
