import { z } from 'astro/zod';
import { collections, type CollectionName } from '../../content/records/collections.ts';
import { fidelityExceptionsSchema } from '../../content/schemas/fidelityException.ts';

const described = (schema: z.core.$ZodType, id: string) => ({
  ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
  title: id,
});

/** The JSON Schema of the facts of each kind of record, by file name, for completion in editors. */
export function createJsonSchemas(): ReadonlyMap<string, string> {
  const names = Object.keys(collections) as CollectionName[];
  const all = [
    ...names.map((name) => [collections[name].folder, collections[name].schema] as const),
    ['exceptions', fidelityExceptionsSchema] as const,
  ];
  return new Map(
    all.map(([id, schema]) => [
      `${id}.json`,
      `${JSON.stringify(described(schema, id), null, 2)}\n`,
    ]),
  );
}
