import { z } from 'astro/zod';
import { statement } from './block.ts';
import { codingGroup } from './codingGroup.ts';
import { calendarDate, id, month, title, words } from './fields.ts';
import { medicalCriteriaSection } from './medicalCriteria.ts';
import { printedDate, printedDay } from './printedDate.ts';
import { priorAuthorizationSection } from './priorAuthorization.ts';
import { readingSchema } from './reading.ts';

/**
 * One version of one policy, named by its effective date. The file is whole: it holds every word
 * of its version but those of its regulatory entries and of its bibliography, which it names.
 */
export const policySchema = z.strictObject({
  kind: words.describe('The kind of document as printed'),
  title,
  payer: id.describe('The health plan: a file in payers/'),
  lines: z.array(id).min(1).describe('The lines of business that this version speaks of'),
  effectiveDate: printedDate,
  lastReviewed: printedDay.nullable().describe('When it was looked at; null where none is printed'),
  lastUpdated: printedDay
    .optional()
    .describe('When its text was changed, where the source prints it'),
  draft: z
    .strictObject({
      asPrinted: words.describe('The line that calls it a draft, verbatim'),
      commentsFrom: calendarDate.nullable(),
      commentsUntil: calendarDate.nullable().describe('The last day for comments'),
    })
    .optional()
    .describe('Set for a draft: its effective date is the proposed one, and it is never in force'),
  ended: z
    .strictObject({
      text: words.describe('The sentence that ends the policy, verbatim'),
      lastDay: calendarDate,
      replacedBy: id.nullable().describe('The policy of this site that takes its place'),
      confirmed: words.optional().describe('Why the last day is certain, where it is not printed'),
    })
    .optional(),
  replaces: z
    .strictObject({ text: words, effectiveDate: calendarDate })
    .optional()
    .describe('Set where the source says which version it replaces: none lies between the two'),
  formerTitles: z
    .array(z.strictObject({ asPrinted: words, title }))
    .min(1)
    .optional()
    .describe('What the policy was called before, and the printed words that say so'),
  subjects: z
    .array(title)
    .min(1)
    .optional()
    .describe('What it is about, in our words, for the list of policies'),
  source: z.strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'Write a SHA-256 of 64 hex digits' }),
  }),
  medicalCriteria: medicalCriteriaSection,
  priorAuthorization: priorAuthorizationSection,
  statements: z.array(statement).min(1),
  coverage: words,
  codingGroups: z.array(codingGroup),
  relatedPolicies: z.strictObject({
    asPrinted: words,
    policies: z.array(id).describe('Those of this site'),
    titles: z
      .array(z.strictObject({ asPrinted: words, policy: id.nullable() }))
      .min(1)
      .optional()
      .describe('The printed titles, a line each; null where the policy is not held here'),
  }),
  publications: z.array(z.strictObject({ asPrinted: words, month })),
  regulatory: z.array(id).describe('Regulatory entries in printed order'),
  bibliography: id.nullable(),
  notice: words.describe('The closing legal paragraph, verbatim'),
  memberBilling: z
    .array(z.strictObject({ words, in: z.enum(['notice', 'coverage']) }))
    .describe('The whole sentences on billing the member, and the part that prints them'),
  readings: z.array(readingSchema),
});

export type Policy = z.infer<typeof policySchema>;
