import { z } from 'astro/zod';
import { words } from './fields.ts';

/** A place where the page may differ from the words of its source text, and why. */
export const fidelityExceptionSchema = z.strictObject({
  printed: words.describe('The words of the source text, with every run of white space as a space'),
  onPage: z.string().describe('What the page shows instead; empty if it shows nothing'),
  reason: words,
});

/** The exceptions of one version: `sources/<policy>/<effective date>.exceptions.yaml`. */
export const fidelityExceptionsSchema = z.array(fidelityExceptionSchema).min(1);

export type FidelityException = z.infer<typeof fidelityExceptionSchema>;
