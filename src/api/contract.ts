import { z } from 'astro/zod';
import {
  calendarDate,
  determination,
  id,
  lineOfBusiness,
  month,
  priorAuthorization,
  codeSystem,
  listedCode,
  submissionNumber,
  words,
  year,
} from '../schemas/fields.ts';
import { policySchema } from '../schemas/policy.ts';
import { readingSchema } from '../schemas/reading.ts';
import { regulatorySchema } from '../schemas/regulatory.ts';
import { referenceSchema } from '../schemas/reference.ts';

/** The public JSON is a contract: these schemas check it in a test and are published beside it. */

const url = z.string().regex(/^\//);
const determinations = z.array(z.strictObject({ lineOfBusiness, determination }));
/** A descriptor; our words where it is licensed and so not shown; null where none is printed. */
const descriptor = words.nullable();
const { indications } = regulatorySchema.shape;
const ofPolicy = policySchema.shape;
const ofAuthorization = ofPolicy.priorAuthorization.shape;
const ofCriteria = ofPolicy.medicalCriteria.shape;

export const policiesJson = z.array(
  z.strictObject({
    id,
    title: words,
    url,
    effectiveDate: calendarDate,
    lastReviewed: calendarDate.nullable(),
    versions: z.array(
      z.strictObject({
        effectiveDate: calendarDate,
        inForceUntil: calendarDate.nullable(),
        isDraft: z.boolean(),
        url,
      }),
    ),
  }),
);

export const policyJson = z.strictObject({
  id,
  kind: words,
  title: words,
  effectiveDate: calendarDate,
  inForceUntil: calendarDate.nullable(),
  lastReviewed: calendarDate.nullable(),
  lastUpdated: calendarDate.nullable(),
  formerTitles: z.array(words),
  subjects: z.array(words),
  source: z.strictObject({ sha256: z.string().length(64) }),
  priorAuthorization: z.array(z.strictObject({ lineOfBusiness, priorAuthorization })),
  priorAuthorizationExceptions: z.array(ofAuthorization.exceptions.unwrap().element),
  priorAuthorizationRequest: ofAuthorization.request.unwrap().nullable(),
  medicalCriteria: ofCriteria.values,
  criteria: z.array(ofCriteria.criteria.unwrap().element),
  criteriaHeldElsewhere: ofCriteria.heldElsewhere.unwrap().nullable(),
  statements: z.array(z.strictObject({ lineOfBusiness, determination, text: words })),
  groupStatements: z.array(ofPolicy.groupStatements.unwrap().element),
  relatedPolicies: z.array(z.strictObject({ title: words, policy: id.nullable() })),
  codes: z.array(
    z.strictObject({
      code: listedCode,
      system: codeSystem,
      descriptor,
      determinations,
      scope: words.nullable(),
      validFrom: calendarDate.nullable(),
      validUntil: calendarDate.nullable(),
      inAttachment: z.boolean(),
      url,
    }),
  ),
  regulatory: z.array(id),
  references: z.array(id),
  publications: z.array(month),
});

export const codesJson = z.array(
  z.strictObject({
    code: listedCode,
    system: codeSystem,
    descriptor,
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
