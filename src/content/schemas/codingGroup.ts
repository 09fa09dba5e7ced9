import { z } from 'astro/zod';
import { blockFields, createRule } from './block.ts';
import {
  calendarDate,
  codeSystem,
  id,
  listedCode,
  priorAuthorization,
  webAddress,
  words,
} from './fields.ts';

const authorizationRules = z.array(createRule(priorAuthorization)).min(1).optional();

const code = z.strictObject({
  code: listedCode.describe('A code, or a range as "64600-64681"'),
  except: z
    .array(listedCode)
    .min(1)
    .optional()
    .describe('Codes that the source excludes from the range'),
  asPrinted: words,
  descriptor: words.nullable().describe('As published; null if there is no descriptor'),
  dates: z
    .strictObject({
      asPrinted: words,
      from: calendarDate.nullable(),
      until: calendarDate.nullable().describe('The last day on which the code is valid'),
    })
    .optional()
    .describe('From when to when the policy says that the code is valid'),
  decisions: blockFields.decisions
    .min(1)
    .optional()
    .describe("What the source says for this code alone: it replaces the words of the group's"),
  priorAuthorization: authorizationRules,
  note: id
    .optional()
    .describe('The id of the note that explains why the group lists the code twice'),
});

/** The codes under one sentence of CODING. */
export const codingGroup = z.strictObject({
  ...blockFields,
  text: words.describe('The sentence above the codes, verbatim: it carries the decisions'),
  decisions: blockFields.decisions.describe('None if the sentence states none for its codes'),
  system: codeSystem
    .optional()
    .describe('Set for ICD-10-CM codes and modifiers: a procedure code shows its system itself'),
  notStatedFor: z
    .array(id)
    .min(1)
    .optional()
    .describe("Lines of the version for which the group's words state nothing"),
  priorAuthorization: authorizationRules,
  attachment: z
    .strictObject({
      asPrinted: words,
      url: webAddress.nullable(),
      held: z.enum(['yes', 'part', 'no']).describe('Whether `codes` has those of the attachment'),
      asOf: calendarDate.nullable().describe('The date when it was read'),
    })
    .optional()
    .describe('Where the codes are, if not in the policy itself'),
  rest: words
    .optional()
    .describe('The words that name codes without listing them: "any procedure code"'),
  codes: z.array(code),
});

export type CodingGroup = z.infer<typeof codingGroup>;
export type CodeAsListed = z.infer<typeof code>;
