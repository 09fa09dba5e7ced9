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
  kind: words.describe('The kind of document, as published'),
  title,
  payer: id.describe('The health plan: a file in payers/'),
  lines: z.array(id).min(1).describe('The lines of business that this version covers'),
  effectiveDate: printedDate,
  lastReviewed: printedDay
    .nullable()
    .describe('The date of the last review; null if the source gives none'),
  lastUpdated: printedDay
    .optional()
    .describe('The date of the last text change, if the source gives it'),
  draft: z
    .strictObject({
      asPrinted: words.describe('The line that calls it a draft, verbatim'),
      commentsFrom: calendarDate.nullable(),
      commentsUntil: calendarDate.nullable().describe('The last day for comments'),
    })
    .optional()
    .describe('Set for a draft: its effective date is the proposed one, and it is never current'),
  ended: z
    .strictObject({
      text: words.describe('The sentence that ends the policy, verbatim'),
      lastDay: calendarDate,
      replacedBy: id.nullable().describe('The policy of this site that replaces it'),
      confirmed: words
        .optional()
        .describe('Why the last day is certain, if the source does not give it'),
    })
    .optional(),
  replaces: z
    .strictObject({ text: words, effectiveDate: calendarDate })
    .optional()
    .describe('Set if the source says which version it replaces: there is none between the two'),
  formerTitles: z
    .array(z.strictObject({ asPrinted: words, title }))
    .min(1)
    .optional()
    .describe('Former titles of the policy, and the words that say so'),
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
      .describe('The titles as published, one a line; null if the policy is not on this site'),
  }),
  publications: z.array(z.strictObject({ asPrinted: words, month })),
  regulatory: z.array(id).describe("Regulatory records in the policy's order"),
  bibliography: id.nullable(),
  notice: words.describe('The closing legal paragraph, verbatim'),
  memberBilling: z
    .array(z.strictObject({ words, in: z.enum(['notice', 'coverage']) }))
    .describe(
      'The complete sentences about billing the member, and the part of the policy with them',
    ),
  readings: z.array(readingSchema),
});

export type Policy = z.infer<typeof policySchema>;
