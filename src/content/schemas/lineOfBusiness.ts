import { z } from 'astro/zod';
import { title } from './fields.ts';

/** One line of business. */
export const lineOfBusinessSchema = z.strictObject({
  name: title,
  order: z.int().min(1),
});

export type LineOfBusinessRecord = z.infer<typeof lineOfBusinessSchema>;
