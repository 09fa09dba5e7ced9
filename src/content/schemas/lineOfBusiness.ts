import { z } from 'astro/zod';
import { title } from './fields.ts';

/** A generic kind of line of business, as Medicaid: payers name it for each of their lines. */
export const lineOfBusinessSchema = z.strictObject({
  name: title,
  aliases: z.array(title).describe('What people type for it'),
});

export type LineOfBusinessRecord = z.infer<typeof lineOfBusinessSchema>;
