import { z } from 'astro/zod';
import { conditionIds } from './conditionIds.ts';
import { id, spinalLevel, submissionNumber, words, year } from './fields.ts';
import { readingSchema } from './reading.ts';

const levels = z.strictObject({ from: spinalLevel, to: spinalLevel, asPrinted: words });

const asiaGrade = z.strictObject({
  grade: z.enum(['A', 'B', 'C', 'D', 'E']),
  asPrinted: words.describe('ASIA grade as published, with its conditions'),
});

/** Where the policy says the device is used. Null in an indication: the source does not say. */
const setting = z.strictObject({
  kind: z.enum([
    'rehabilitation-institution',
    'rehabilitation-setting',
    'medical-facility',
    'other',
  ]),
  asPrinted: words,
});

const supervision = z.strictObject({
  by: z.enum([
    'trained-companion',
    'physical-therapist',
    'healthcare-professional',
    'trained-operator',
    'medical-supervision',
    'other',
  ]),
  asPrinted: words,
});

const armStrength = z.strictObject({
  grade: z.string().regex(/^[0-5]\/5$/, { error: 'Write the published grade, for example "4/5"' }),
  arms: z.enum(['both', 'at-least-one']).nullable().describe('Null if the words do not say which'),
  asPrinted: words,
});

/** One population that the policy names, with the printed words behind each fact. */
export const indication = z.strictObject({
  conditions: z
    .array(z.enum(conditionIds))
    .describe('Everything that the words beside it name; [] if they name none of these'),
  conditionAsPrinted: words.nullable(),
  levels: levels.nullable(),
  asia: z.array(asiaGrade),
  setting: setting.nullable(),
  supervision: supervision.nullable(),
  armStrength: armStrength.nullable(),
  limits: z.array(words).describe("Other limits, each in the policy's words"),
});

/**
 * One regulatory entry as the policy prints it; its words are the body of the file. Whatever the
 * policy does not state is null, also where an outside registry would know it.
 */
export const regulatorySchema = z.strictObject({
  device: id,
  names: z.array(words).min(1).describe('The device names as published in this record'),
  maker: words.nullable().describe('The manufacturer as published in this record'),
  year: year.nullable(),
  pathway: z.enum(['510k', 'de-novo', 'pma', 'hde']).nullable(),
  wordAsPrinted: words.describe('The word for the decision, for example "granted" or "cleared"'),
  submission: submissionNumber.nullable(),
  predicate: z.strictObject({ device: id, asPrinted: words }).nullable(),
  indications: z.array(indication).min(1),
  furtherClearance: z
    .strictObject({ asPrinted: words, setting })
    .nullable()
    .describe('An additional clearance given without year, number or patients'),
  candidateCharacteristics: z
    .strictObject({ introducedBy: words, characteristics: z.array(words).min(1) })
    .nullable()
    .describe('Characteristics of candidates that the policy lists; never coverage criteria'),
  readings: z.array(readingSchema),
});

export type Regulatory = z.infer<typeof regulatorySchema>;
export type Indication = z.infer<typeof indication>;
