import { z } from 'astro/zod';
import { codingGroup } from './codingGroup.ts';
import { calendarDate, determination, id, lineOfBusiness, month, title, words } from './fields.ts';
import { medicalCriteriaSection } from './medicalCriteria.ts';
import { printedDate } from './printedDate.ts';
import { priorAuthorizationSection } from './priorAuthorization.ts';
import { readingSchema } from './reading.ts';

const statement = z.strictObject({
  lineOfBusiness,
  heading: words.describe(
    'The heading above the statement; two lines may share heading and text, as one block',
  ),
  determination,
  text: words.describe('The sentence of the source, verbatim'),
});

const groupStatement = z.strictObject({
  lineOfBusiness,
  groups: words.describe('For whom it holds, in words that the text prints'),
  determination,
  text: words.describe('The sentence of the source, verbatim'),
});

/**
 * One version of one policy, named by its effective date. The file is whole: it holds every word
 * of its version but those of its regulatory entries and of its bibliography, which it names.
 */
export const policySchema = z.strictObject({
  kind: words.describe('The kind of document as printed'),
  title,
  owner: z.strictObject({ name: words, abbreviation: words }),
  effectiveDate: printedDate,
  lastReviewed: printedDate.nullable().describe('Null where only an update is printed'),
  lastUpdated: printedDate.optional().describe('Where the source prints LAST UPDATED'),
  draft: z
    .strictObject({
      asPrinted: words.describe('The line that calls it a draft, verbatim'),
      commentsFrom: calendarDate.nullable(),
      commentsUntil: calendarDate.nullable().describe('The last day for comments'),
    })
    .optional()
    .describe('Set for a draft: its effective date is the proposed one, and it is never in force'),
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
  onlyLineOfBusiness: lineOfBusiness
    .optional()
    .describe('Set where the source speaks of one line of business only'),
  statements: z.array(statement).min(1),
  groupStatements: z
    .array(groupStatement)
    .min(1)
    .optional()
    .describe('What holds for some groups only, as an exclusion by their contract'),
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
  readings: z.array(readingSchema),
});

export type Policy = z.infer<typeof policySchema>;
export type Statement = z.infer<typeof statement>;
export type GroupStatement = z.infer<typeof groupStatement>;
export type { CodeAsListed, CodingGroup } from './codingGroup.ts';
