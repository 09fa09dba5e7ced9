import { z } from 'astro/zod';
import {
  calendarDate,
  id,
  month,
  codeSystem,
  listedCode,
  words,
} from '../../content/schemas/fields.ts';
import { policySchema } from '../../content/schemas/policy.ts';
import { readingSchema } from '../../content/schemas/reading.ts';
import { referenceSchema } from '../../content/schemas/reference.ts';
import {
  attachment,
  authorizationOfLine,
  crd,
  criteriaOfLine,
  decided,
  listing,
} from './decisionContract.ts';
import { deviceJson } from './deviceContract.ts';

/** The public JSON is a contract: these schemas check it in a test and are published beside it. */

/** Raised by the rules of semantic versioning; its history is in contractChanges.ts. */
export const contractVersion = '4.0.0';

const url = z.string().regex(/^\//).describe('A path below the address of the site');
const generatedAt = calendarDate.describe(
  'The build date in the time zone of the health plan. “Current” means effective on that date',
);
const day = z.union([calendarDate, month]).describe('A month where the policy gives no day');
const ofPolicy = policySchema.shape;
const ofAuthorization = ofPolicy.priorAuthorization.shape;
const ofCriteria = ofPolicy.medicalCriteria.shape;

export const policiesJson = z.array(
  z.strictObject({
    id,
    title: words,
    url,
    effectiveDate: calendarDate,
    lastReviewed: day.nullable(),
    versions: z.array(
      z.strictObject({
        effectiveDate: calendarDate,
        inForceUntil: calendarDate.nullable(),
        isDraft: z.boolean(),
        url: url.describe('The permanent address of the version'),
        json: url.describe('The address of its JSON as of the build'),
      }),
    ),
  }),
);

export const policyJson = z.strictObject({
  id,
  kind: words,
  title: words,
  owner: words.describe('The health plan'),
  effectiveDate: calendarDate,
  inForceUntil: calendarDate.nullable(),
  isDraft: z.boolean().describe('A draft has a proposed date and is never effective'),
  lastReviewed: day.nullable(),
  lastUpdated: day.nullable(),
  formerTitles: z.array(words),
  subjects: z.array(words),
  generatedAt,
  url,
  source: z.strictObject({ sha256: z.string().length(64) }),
  priorAuthorizationAsPrinted: words.describe('All that the policy says of it, verbatim'),
  priorAuthorization: z.array(authorizationOfLine).describe('For each line of business'),
  priorAuthorizationRequest: ofAuthorization.request.unwrap().nullable(),
  medicalCriteriaAsPrinted: words.describe('What the policy says before any list, verbatim'),
  medicalCriteria: z.array(criteriaOfLine).describe('For each line of business'),
  criteria: z.array(ofCriteria.criteria.unwrap().element),
  criteriaHeldElsewhere: ofCriteria.elsewhere.unwrap().nullable(),
  statements: z.array(z.strictObject(decided)),
  memberBilling: z.array(words).describe('The whole sentences on billing the member, verbatim'),
  coverage: words.describe('The paragraph under COVERAGE, verbatim: it limits every answer'),
  notice: words.describe('The closing notice, verbatim and with all its sentences'),
  relatedPolicies: z.array(z.strictObject({ title: words, policy: id.nullable() })),
  crd,
  attachments: z.array(attachment).describe('Lists of codes outside the policy'),
  codes: z.array(
    z.strictObject({
      code: listedCode,
      system: codeSystem,
      ...listing,
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
    descriptor: words.nullable().describe('Null where policies give different ones, or none'),
    policies: z
      .array(
        z.strictObject({
          id,
          title: words,
          owner: words,
          effectiveDate: calendarDate,
          inForceUntil: calendarDate.nullable(),
          lastReviewed: day.nullable(),
          ...listing,
          crd,
          url: url.describe('The place of the code in this version, for good'),
        }),
      )
      .describe(
        'A policy that lists the code several times is there as often, each with its limits',
      ),
    url,
  }),
);

export const devicesJson = z.array(deviceJson);

/** CSL-JSON for reference managers, with the number, the printed form and the readings of each item. */
export const referencesJson = z.array(
  referenceSchema
    .omit({ readings: true, devices: true, etAl: true, outsideDOI: true })
    .extend({
      number: z.int().min(1),
      readings: z.array(readingSchema),
      URL: z.url().optional().describe('Where the work is, by its PMID or DOI'),
      note: words.describe('The citation as published, and every note on it'),
    })
    .strict(),
);

export const indexJson = z.strictObject({
  contractVersion: words,
  generatedAt,
  scope: z
    .strictObject({ policies: z.int(), healthPlans: z.array(words), builtOn: calendarDate })
    .describe('What every answer of the site comes from'),
  notice: z.array(words).describe('How the notices of the policies begin, verbatim'),
  files: z.array(
    z.strictObject({
      name: words,
      address: url.describe('A path; braces hold an id'),
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
