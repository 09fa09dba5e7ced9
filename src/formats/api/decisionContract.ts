import { z } from 'astro/zod';
import { elsewhere } from '../../content/schemas/block.ts';
import { codingGroup } from '../../content/schemas/codingGroup.ts';
import {
  calendarDate,
  determination,
  id,
  listedCode,
  medicalCriteria,
  priorAuthorization,
  words,
} from '../../content/schemas/fields.ts';

/** What the contract has of decisions: in a policy, and beside each of its codes. */

export const lineOfBusiness = id.describe('The id of the line in the record of its health plan');

/** What is decided for one line of business, with the words that decide and their limits. */
export const decided = {
  lineOfBusiness,
  line: words.describe('The name that the health plan uses for the line'),
  determination: determination
    .nullable()
    .describe('Null where the policy sends its reader elsewhere'),
  elsewhere: elsewhere.nullable().describe('Where it sends its reader'),
  asPrinted: words.describe('The words that decide, verbatim'),
  text: words.describe('The sentences that they are from, verbatim'),
  limits: z.array(words).describe('For what it holds, verbatim; none where for all'),
  otherwiseOf: z
    .array(words)
    .describe(
      'Of an "otherwise": the words of the case that it is the rest of, verbatim; else none',
    ),
  from: calendarDate.nullable().describe('The first day of the determination'),
  until: calendarDate.nullable().describe('The last day of the determination'),
  overAll: z.boolean().describe('Whether it goes with every answer of the policy for the line'),
};

/** What a rule of authorization or criteria states, with its days and limits. */
const createRuleFields = <Value extends z.ZodType>(value: Value) => ({
  value,
  asPrinted: words.describe('The words that state it, verbatim'),
  limits: z.array(words).describe('For what it holds, verbatim'),
  from: calendarDate.nullable(),
  until: calendarDate.nullable().describe('The last day'),
});

/** Creates the schema of what is stated of authorization or criteria for one line of business. */
const createRulesOfLine = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    lineOfBusiness,
    line: words.describe('The name that the health plan uses for the line'),
    value: value.nullable().describe('Null where it is not stated, which is not "not-required"'),
    asPrinted: words.nullable().describe('The words that state it, verbatim'),
    from: calendarDate.nullable(),
    until: calendarDate.nullable().describe('The last day'),
    otherRules: z
      .array(
        z.strictObject({
          is: z
            .enum(['also', 'exception', 'later', 'earlier'])
            .describe('Another value, one for some cases only, or one of other days'),
          ...createRuleFields(value),
        }),
      )
      .describe('What the policy also states of it'),
  });

export const authorizationOfLine = createRulesOfLine(priorAuthorization);
export const criteriaOfLine = createRulesOfLine(medicalCriteria);
export const rulesOfLine = z.union([authorizationOfLine, criteriaOfLine]);

/** A list of codes outside the policy, and whether we have it. */
export const attachment = codingGroup.shape.attachment.unwrap();

/** The nearest values of HL7 Da Vinci CRD, from all decisions for a line of business; null where it has none. */
export const crd = z.array(
  z.strictObject({
    lineOfBusiness,
    covered: z.enum(['covered', 'not-covered', 'conditional']).nullable(),
    paNeeded: z.enum(['auth-needed', 'no-auth', 'conditional']).nullable(),
    infoNeeded: z
      .array(z.enum(['performer', 'location', 'timeframe', 'detail-code', 'OTH']))
      .describe('What has to be known where covered is "conditional"'),
  }),
);

/** How a policy lists a code: what it decides of it, and for what that holds. */
export const listing = {
  descriptor: words
    .nullable()
    .describe('In our words where it is licensed; null where the policy gives none'),
  heading: words.nullable().describe('The heading of the coding group'),
  sentence: words.describe('The sentence above the codes, verbatim: it states the determinations'),
  determinations: z.array(z.strictObject(decided)),
  priorAuthorization: z
    .array(authorizationOfLine)
    .describe('Of the code, for each line; none of a diagnosis or a modifier'),
  scope: words
    .nullable()
    .describe('The limits that all its determinations have; null where they differ'),
  except: z.array(listedCode).describe('Codes that the policy takes out of the range'),
  validFrom: calendarDate.nullable(),
  validUntil: calendarDate.nullable().describe('The last day on which the code is valid'),
  inAttachment: z.boolean(),
  attachment: attachment.nullable().describe('The list of codes in which it is'),
};
