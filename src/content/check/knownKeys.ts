import { z } from 'astro/zod';

/** What to write instead of an unknown key: the key that its author meant, or none. */
export function suggestKey(
  schema: z.core.$ZodType,
  path: readonly (string | number)[],
  key: string,
): string {
  const known = keysAt(schema, path);
  const meant = known.find((candidate) => isNear(candidate.toLowerCase(), key.toLowerCase()));
  if (meant) return `write "${meant}"`;
  return known.length > 0 ? `remove it; the keys here are ${known.join(', ')}` : 'remove it';
}

/** Whether a fact may be null, where the source says nothing. */
export function isNullable(schema: z.core.$ZodType, path: readonly (string | number)[]): boolean {
  return schemaAt(schema, path) instanceof z.ZodNullable;
}

function keysAt(schema: z.core.$ZodType, path: readonly (string | number)[]): readonly string[] {
  const found = schemaAt(schema, path);
  const inner = found && unwrapped(found);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** The schema of a fact; none where several are possible. */
function schemaAt(
  schema: z.core.$ZodType,
  [key, ...rest]: readonly (string | number)[],
): z.core.$ZodType | undefined {
  if (key === undefined) return schema;
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return schemaAt(inner.element, rest);
  const below: unknown = inner instanceof z.ZodObject ? inner.shape[key] : undefined;
  return below instanceof z.core.$ZodType ? schemaAt(below, rest) : undefined;
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrapped(schema.unwrap())
    : schema;
}

/** Whether two words differ by one slip: a letter too many, too few, wrong, or two swapped. */
function isNear(a: string, b: string): boolean {
  const start = [...a].findIndex((letter, index) => letter !== b[index]);
  const from = start < 0 ? a.length : start;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  return [
    [restA.slice(1), restB],
    [restA, restB.slice(1)],
    [restA.slice(1), restB.slice(1)],
    [`${restA[1] ?? ''}${restA[0] ?? ''}${restA.slice(2)}`, restB],
  ].some(([left, right]) => left === right);
}
