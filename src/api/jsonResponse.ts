import type { z } from 'astro/zod';

/** A JSON answer that holds to its schema; throws, and so stops the build, where it does not. */
export function jsonResponse<Schema extends z.ZodType>(
  schema: Schema,
  value: z.input<Schema>,
): Response {
  return Response.json(schema.parse(value));
}
