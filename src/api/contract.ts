import { z } from 'astro/zod';
import {
  calendarDate,
  determination,
  id,
  lineOfBusiness,
  month,
  priorAuthorization,
  procedureCode,
  submissionNumber,
  words,
  year,
} from '../schemas/fields.ts';
import { readingSchema } from '../schemas/reading.ts';
import { regulatorySchema } from '../schemas/regulatory.ts';
import { referenceSchema } from '../schemas/reference.ts';

/** The public JSON is a contract: these schemas check it in a test and are published beside it. */

/** Raised by the rules of semantic versioning; its history is in contractChanges.ts. */
export const contractVersion = '1.0.0';

const url = z.string().regex(/^\//).describe('A path below the address of the site');
const generatedAt = calendarDate.describe(
  "The payer's calendar day of the build: the versions in force on it are the current ones",
);
const determinations = z.array(z.strictObject({ lineOfBusiness, determination }));
const system = z.enum(['HCPCS', 'CPT', 'CDT']);
const { indications } = regulatorySchema.shape;

/** The nearest values of HL7 Da Vinci CRD, a line of business at a time; null where it has none. */
const crd = z.array(
  z.strictObject({
    lineOfBusiness,
    covered: z.enum(['covered', 'not-covered', 'conditional']).nullable(),
    paNeeded: z.enum(['auth-needed', 'no-auth', 'conditional']).nullable(),
  }),
);

export const policiesJson = z.array(
  z.strictObject({
    id,
    title: words,
    url,
    effectiveDate: calendarDate,
    lastReviewed: calendarDate,
    versions: z.array(z.strictObject({ effectiveDate: calendarDate, url })),
  }),
);

export const policyJson = z.strictObject({
  id,
  kind: words,
  title: words,
  effectiveDate: calendarDate,
  lastReviewed: calendarDate,
  generatedAt,
  url,
  source: z.strictObject({ sha256: z.string().length(64) }),
  priorAuthorization: z.array(z.strictObject({ lineOfBusiness, priorAuthorization })),
  medicalCriteria: z.array(
    z.strictObject({ lineOfBusiness, medicalCriteria: z.enum(['not-applicable', 'stated']) }),
  ),
  statements: z.array(z.strictObject({ lineOfBusiness, determination, text: words })),
  crd,
  codes: z.array(
    z.strictObject({ code: procedureCode, system, descriptor: words, determinations, url }),
  ),
  regulatory: z.array(id),
  references: z.array(id),
  publications: z.array(month),
});

export const codesJson = z.array(
  z.strictObject({
    code: procedureCode,
    system,
    descriptor: words,
    policies: z.array(z.strictObject({ id, determinations, crd })),
    url,
  }),
);

export const devicesJson = z.array(
  z.strictObject({
    id,
    name: words,
    maker: words.nullable(),
    aliases: z.array(words),
    mentionOnly: z.boolean(),
    url,
    regulatory: z.array(
      z.strictObject({
        id,
        year: year.nullable(),
        pathway: z.enum(['510k', 'de-novo']).nullable(),
        submission: submissionNumber.nullable(),
        predicate: id.nullable(),
        indications,
      }),
    ),
  }),
);

/** CSL-JSON with the number, the printed form and the readings of each item. */
export const referencesJson = z.array(
  referenceSchema
    .omit({ readings: true, devices: true, etAl: true, outsideDOI: true })
    .extend({ number: z.int().min(1), readings: z.array(readingSchema) })
    .strict(),
);

export const indexJson = z.strictObject({
  contractVersion: words,
  generatedAt,
  notice: z.array(words).describe('How the notices of the policies begin, verbatim'),
  files: z.array(
    z.strictObject({
      name: words,
      address: url.describe('A path, in which braces stand for an id'),
      mediaType: words,
      example: url,
      schema: url.nullable(),
    }),
  ),
});

export const contract = {
  index: indexJson,
  policies: policiesJson,
  policy: policyJson,
  codes: codesJson,
  devices: devicesJson,
  references: referencesJson,
} as const;
