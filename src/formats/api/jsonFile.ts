import type { z } from 'astro/zod';
import { textFile } from '../textFile.ts';

/** A file of JSON that holds to its schema; making it throws, and so stops the build, where it does not. */
export const jsonFile = <Schema extends z.ZodType, Props>(
  schema: Schema,
  valueOf: (props: Props) => z.input<Schema>,
) => textFile('application/json', (props: Props) => JSON.stringify(schema.parse(valueOf(props))));
