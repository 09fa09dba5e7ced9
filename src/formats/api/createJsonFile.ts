import type { z } from 'astro/zod';
import { createTextFile } from '../createTextFile.ts';

/** A file of JSON that holds to its schema; making it throws, and so stops the build, where it does not. */
export const createJsonFile = <Schema extends z.ZodType, Props>(
  schema: Schema,
  valueOf: (props: Props) => z.input<Schema>,
) =>
  createTextFile('application/json', (props: Props) =>
    JSON.stringify(schema.parse(valueOf(props))),
  );
