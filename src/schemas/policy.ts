import { z } from 'astro/zod';
import {
  calendarDate,
  determination,
  id,
  lineOfBusiness,
  month,
  priorAuthorization,
  procedureCode,
  title,
  words,
} from './fields.ts';
import { readingSchema } from './reading.ts';

/** A date with the label and the form in which the source prints it. */
const printedDate = z.strictObject({ label: words, asPrinted: words, date: calendarDate });

const statement = z.strictObject({
  lineOfBusiness,
  heading: words.describe('The heading that the source prints above the statement'),
  determination,
  text: words.describe('The sentence of the source, verbatim'),
});

const codingGroup = z.strictObject({
  heading: words,
  sentence: words.describe('The sentence above the codes, verbatim: it carries the determinations'),
  determinations: z
    .array(z.strictObject({ lineOfBusiness, determination, asPrinted: words }))
    .min(1),
  codes: z
    .array(z.strictObject({ code: procedureCode, asPrinted: words, descriptor: words }))
    .min(1),
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
  lastReviewed: printedDate,
  source: z.strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'Write a SHA-256 of 64 hex digits' }),
  }),
  medicalCriteria: z.strictObject({
    asPrinted: words,
    values: z.array(
      z.strictObject({ lineOfBusiness, medicalCriteria: z.enum(['not-applicable', 'stated']) }),
    ),
  }),
  priorAuthorization: z.strictObject({
    asPrinted: words,
    values: z.array(z.strictObject({ lineOfBusiness, priorAuthorization })),
  }),
  onlyLineOfBusiness: lineOfBusiness
    .optional()
    .describe('Set where the source speaks of one line of business only'),
  statements: z.array(statement).min(1),
  coverage: words,
  codingGroups: z.array(codingGroup),
  relatedPolicies: z.strictObject({ asPrinted: words, policies: z.array(id) }),
  publications: z.array(z.strictObject({ asPrinted: words, month })),
  regulatory: z.array(id).describe('Regulatory entries in printed order'),
  bibliography: id.nullable(),
  notice: words.describe('The closing legal paragraph, verbatim'),
  readings: z.array(readingSchema),
});

export type Policy = z.infer<typeof policySchema>;
export type Statement = z.infer<typeof statement>;
export type CodingGroup = z.infer<typeof codingGroup>;
