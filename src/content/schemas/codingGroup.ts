import { z } from 'astro/zod';
import {
  calendarDate,
  codeSystem,
  determination,
  lineOfBusiness,
  listedCode,
  webAddress,
  words,
} from './fields.ts';

const code = z.strictObject({
  code: listedCode.describe('A code, or a range as "64600-64681"'),
  asPrinted: words,
  descriptor: words.nullable().describe('As printed; null where no descriptor is printed'),
  dates: z
    .strictObject({
      asPrinted: words,
      from: calendarDate.nullable(),
      until: calendarDate.nullable().describe('The last day on which the code is valid'),
    })
    .optional()
    .describe('From when to when the policy says that the code is valid'),
});

/** The codes under one sentence of CODING. */
export const codingGroup = z.strictObject({
  heading: words.nullable().describe('The heading that is printed; null where none is'),
  scope: words
    .optional()
    .describe('For what the group holds, as printed: it lets a code stand in two groups'),
  system: codeSystem
    .optional()
    .describe('Set for ICD-10-CM codes and modifiers: a procedure code shows its system itself'),
  sentence: words.describe('The sentence above the codes, verbatim: it carries the determinations'),
  determinations: z.array(z.strictObject({ lineOfBusiness, determination, asPrinted: words })),
  attachment: z
    .strictObject({ asPrinted: words, url: webAddress.nullable() })
    .optional()
    .describe('Where the codes stand, if not in the policy itself; then `codes` are its'),
  codes: z.array(code),
});

export type CodingGroup = z.infer<typeof codingGroup>;
export type CodeAsListed = z.infer<typeof code>;
