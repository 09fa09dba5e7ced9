import { z } from 'astro/zod';
import { calendarDate, confidence, submissionNumber, title, words } from './fields.ts';

/** A name that the policy does not print, and who uses it. Found by search, shown as outside. */
const outsideName = z.strictObject({ name: words, source: words, confidence });

/** What FDA's database says of a device: never mixed into the policy's own record. */
const outsideRecord = z.strictObject({
  submission: submissionNumber,
  decisionDate: calendarDate.nullable(),
  source: words,
  confidence,
});

/** One device: its name and every other name by which it is asked for. */
export const deviceSchema = z.strictObject({
  name: title,
  aliases: z.array(words).describe('Other names and spellings in the policy'),
  maker: words.nullable().describe('The manufacturer as published; null if the policy gives none'),
  formerMakerNames: z.array(words).describe('Former manufacturer names in the policy'),
  mentionOnly: z
    .enum(['as-predicate', 'in-reference'])
    .nullable()
    .describe('Set if the policy only mentions the device and has no regulatory record for it'),
  outsideNames: z.array(outsideName),
  outsideRecords: z.array(outsideRecord),
});

export type Device = z.infer<typeof deviceSchema>;
