import { z } from 'astro/zod';
import { id, title, words } from './fields.ts';

const line = z.strictObject({
  id: id.describe("The plan's own name for the line, short: policies name the line by it"),
  kind: id.describe('The generic kind: a file in lines-of-business/'),
  name: title.describe('The current name'),
  formerNames: z
    .array(title)
    .describe(
      'Other names for the same line in its policies: "Commercial" for "Commercial Products"',
    ),
});

/** A health plan, and its lines of business in its own order. */
export const payerSchema = z.strictObject({
  name: title,
  abbreviation: words.describe('The abbreviation that people type'),
  timeZone: z
    .string()
    .refine((zone) => isTimeZone(zone), {
      error: 'Write a time zone, for example "America/New_York"',
    })
    .describe("The plan's time zone: its policies take effect by the date there"),
  lines: z.array(line).min(1),
});

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return zone.includes('/');
  } catch {
    return false;
  }
}

export type Payer = z.infer<typeof payerSchema>;
export type PayerLine = z.infer<typeof line>;
