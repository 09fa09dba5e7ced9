import { z } from 'astro/zod';
import { calendarDate, determination, id, webAddress, words } from './fields.ts';

/** Where a policy sends its reader instead of stating a determination. */
export const elsewhere = z.strictObject({
  kind: z.enum([
    ...(['ncd', 'lcd', 'article', 'policy', 'tool', 'vendor'] as const),
    ...(['state-list', 'plan-review', 'other'] as const),
  ]),
  id: words.nullable().describe('As published, "L33822"; for a policy of this site, its id'),
  url: webAddress.nullable(),
});

const oneOf = z.strictObject({
  any: z.array(words).min(1).optional(),
  none: z.array(words).min(1).optional(),
});

/** For what a decision or a rule holds. The words decide; the values only label an answer. */
export const appliesTo = z.strictObject({
  text: words.describe('The limit in the words of its block'),
  whole: z
    .boolean()
    .optional()
    .describe('True if the values below say everything that the words say'),
  ages: z
    .strictObject({ from: z.int().min(0).optional(), under: z.int().min(1).optional() })
    .optional()
    .describe('In years: "18 and older" is from 18, "under 18" is under 18'),
  diagnoses: z
    .strictObject({ groups: z.array(id).min(1), rule: z.enum(['any', 'each', 'none']) })
    .optional()
    .describe('Coding groups of diagnoses, by their ids'),
  modifiers: oneOf.optional(),
  placeOfService: oneOf.optional(),
  kinds: z
    .array(z.enum(['employer-groups', 'tier', 'provider', 'setting', 'other']))
    .min(1)
    .optional()
    .describe('What the words limit, if no value can say it'),
});

/** The days on which something holds; both are included. */
const window = {
  from: calendarDate.optional(),
  until: calendarDate.optional().describe('The last day'),
};

/** What a block states for some lines of business: a determination, or where the policy sends its reader. */
const decision = z
  .strictObject({
    id: id.optional(),
    lines: z.array(id).min(1).optional().describe("None: those of the block, else the version's"),
    determination: determination.optional(),
    elsewhere: elsewhere.optional(),
    words: words.optional().describe('The words that decide; none: the whole text of the block'),
    about: words.optional().describe('What it is about, in the words of the block'),
    appliesTo: appliesTo.optional(),
    ...window,
    otherwiseOf: z
      .array(id)
      .min(1)
      .optional()
      .describe('The decisions or blocks that it covers the rest of, by their ids'),
    overAll: z.literal(true).optional().describe('Shown with every answer for its lines'),
    confirmed: words
      .optional()
      .describe('Why a person is certain, if the check cannot confirm it from the words'),
  })
  .refine((one) => (one.determination === undefined) !== (one.elsewhere === undefined), {
    error: 'Write either a determination or elsewhere',
  });

/** Creates the schema of a rule: the value of prior authorization or of criteria for some lines. */
export const createRule = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    lines: z.array(id).min(1).optional().describe("None: all of the version's"),
    value,
    words: words.optional().describe('The words that state it; none: the whole text'),
    appliesTo: appliesTo.optional(),
    ...window,
    overAll: z.literal(true).optional(),
    confirmed: words.optional(),
  });

/** Words of a policy under one heading, with the decisions that they state. */
export const blockFields = {
  id: id.optional(),
  heading: words.nullable().describe('Null if there is no heading'),
  text: words.describe('The sentences of the source, verbatim'),
  lines: z.array(id).min(1).optional().describe("None: all of the version's"),
  appliesTo: appliesTo.optional(),
  ...window,
  decisions: z.array(decision),
};

export const statement = z.strictObject(blockFields);

export type AppliesTo = z.infer<typeof appliesTo>;
export type Decision = z.infer<typeof decision>;
export type Elsewhere = z.infer<typeof elsewhere>;
export type Statement = z.infer<typeof statement>;
