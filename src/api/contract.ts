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

const url = z.string().regex(/^\//);
const determinations = z.array(z.strictObject({ lineOfBusiness, determination }));
const system = z.enum(['HCPCS', 'CPT', 'CDT']);
const { indications } = regulatorySchema.shape;

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
  source: z.strictObject({ sha256: z.string().length(64) }),
  priorAuthorization: z.array(z.strictObject({ lineOfBusiness, priorAuthorization })),
  medicalCriteria: z.array(
    z.strictObject({ lineOfBusiness, medicalCriteria: z.enum(['not-applicable', 'stated']) }),
  ),
  statements: z.array(z.strictObject({ lineOfBusiness, determination, text: words })),
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
    policies: z.array(z.strictObject({ id, determinations })),
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

export const contract = {
  policies: policiesJson,
  policy: policyJson,
  codes: codesJson,
  devices: devicesJson,
  references: referencesJson,
} as const;
