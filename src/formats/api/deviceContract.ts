import { z } from 'astro/zod';
import { conditionIds } from '../../content/schemas/conditionIds.ts';
import { id, submissionNumber, words, year } from '../../content/schemas/fields.ts';
import { deviceSchema } from '../../content/schemas/device.ts';
import { indication, regulatorySchema } from '../../content/schemas/regulatory.ts';

const ofDevice = deviceSchema.shape;
const ofEntry = regulatorySchema.shape;

const indicationJson = indication.extend({
  condition: z
    .enum(conditionIds)
    .nullable()
    .describe('The first of conditions; kept for readers of earlier versions'),
});

const entryJson = z.strictObject({
  id,
  names: ofEntry.names,
  maker: ofEntry.maker,
  decisionWord: ofEntry.wordAsPrinted.describe("The policy's word for the decision"),
  year: year.nullable(),
  pathway: ofEntry.pathway,
  submission: submissionNumber.nullable(),
  openStatus: words
    .nullable()
    .describe('What a record that names no agency leaves open, in our words'),
  predicate: id.nullable(),
  predicateAsPrinted: words.nullable(),
  indications: z.array(indicationJson),
  furtherClearance: ofEntry.furtherClearance,
  candidateCharacteristics: ofEntry.candidateCharacteristics,
  words: z.string().describe('All words of the record, verbatim, as Markdown'),
  readings: ofEntry.readings.describe('Our notes on these words'),
});

const reference = z.strictObject({
  bibliography: id,
  id,
  number: z.int().min(1),
  asPrinted: z.array(words).describe('The words of the citation that name the device'),
});

/** All that the page of a device shows; what only other sources say is under `outside…`. */
export const deviceJson = z.strictObject({
  id,
  name: words,
  maker: words.nullable(),
  formerMakerNames: ofDevice.formerMakerNames,
  aliases: z.array(words),
  mentionOnly: z.boolean(),
  mentionedAs: ofDevice.mentionOnly,
  url: z.string().regex(/^\//).describe('A path below the address of the site'),
  policies: z.array(id).describe('The current policies that name it, each with its own answer'),
  regulatory: z.array(entryJson),
  predicateFor: z.array(id),
  references: z.array(reference),
  outsideNames: ofDevice.outsideNames.describe('Not in the policy'),
  outsideRecords: ofDevice.outsideRecords.describe('Not in the policy'),
});
