import { z } from 'astro/zod';
import { calendarDate, lineOfBusiness, priorAuthorization, webAddress, words } from './fields.ts';

/** What a policy prints under PRIOR AUTHORIZATION, and what it means for each line of business. */
export const priorAuthorizationSection = z.strictObject({
  asPrinted: words,
  values: z.array(
    z.strictObject({
      lineOfBusiness,
      priorAuthorization,
      asPrinted: words
        .optional()
        .describe('The part of the print that speaks of this line, where the parts differ'),
    }),
  ),
  exceptions: z
    .array(
      z.strictObject({
        lineOfBusiness,
        priorAuthorization,
        asPrinted: words.describe('The part of the print that states the exception'),
        from: calendarDate.nullable().describe('Its first day; null where none is printed'),
        until: calendarDate.nullable().describe('Its last day; null where none is printed'),
      }),
    )
    .min(1)
    .optional()
    .describe('What holds for some time only'),
  request: z
    .strictObject({
      asPrinted: words.describe('The part of the print that says how to ask'),
      url: webAddress.nullable(),
      phone: words.nullable(),
    })
    .optional()
    .describe('The way in which authorization is asked for'),
});
