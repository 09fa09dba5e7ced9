import { z } from 'astro/zod';
import { createRule } from './block.ts';
import { id, medicalCriteria, webAddress, words } from './fields.ts';

/** A criterion in the words of the source; with items, how many of them have to be met. */
const criterion = z.strictObject({
  text: words,
  rule: z
    .enum(['all-of', 'one-of'])
    .optional()
    .describe('How many of the items must be met; the words must say it'),
  get items() {
    return z.array(criterion).min(1).optional();
  },
});

/** What a policy prints under MEDICAL CRITERIA, and what it means for each line of business. */
export const medicalCriteriaSection = z.strictObject({
  text: words.describe('The first paragraph of the part; its lists of criteria follow it'),
  values: z.array(createRule(medicalCriteria)),
  notStatedFor: z.array(id).min(1).optional().describe('Lines for which the text says nothing'),
  criteria: z
    .array(criterion.extend({ lines: z.array(id).min(1).optional() }))
    .min(1)
    .optional()
    .describe('The criteria in the policy itself, nested as in the policy'),
  elsewhere: z
    .strictObject({
      words: words.describe('The part of the source that names the place'),
      url: webAddress.nullable(),
      policy: id.nullable().describe('The policy of this site that has them'),
    })
    .optional(),
});

export type Criterion = z.infer<typeof criterion>;
