import type { z } from 'astro/zod';
import type { Problem } from '../rules/problem.ts';
import { isNullable, suggestKey } from './knownKeys.ts';

type Issue = z.core.$ZodIssue;

/** Explains schema issues to an author: what the file has, and what to write. */
export function describeSchemaIssues(
  file: string,
  schema: z.core.$ZodType,
  data: unknown,
  issues: readonly Issue[],
): Problem[] {
  return issues.flatMap((issue) => problemsOf(file, schema, data, issue));
}

function problemsOf(file: string, schema: z.core.$ZodType, data: unknown, issue: Issue): Problem[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      path: [...path, key],
      found: `the unknown key "${[...path, key].join('.')}"`,
      cure: suggestKey(schema, path, key),
    }));
  }
  if (issue.code === 'invalid_union') {
    const nested = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
    const below = nested.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
    if (below.length > 0) return describeSchemaIssues(file, schema, data, below);
  }
  const name = path.join('.') || 'the front matter';
  const value = valueAt(data, path);
  const found = value === undefined ? `${name} is missing` : `${name} is ${inWords(value)}`;
  const orNull = isNullable(schema, path) ? ', or null if the source says nothing' : '';
  return [{ file, path, found, cure: `${cureOf(issue)}${orNull}` }];
}

const wanted: Partial<Record<string, string>> = {
  string: 'write text, in quotes if it looks like a number',
  int: 'write a whole number, without quotes',
  number: 'write a number, without quotes',
  boolean: 'write true or false',
  array: 'write a list; [] if there is nothing',
  tuple: 'write a list, as date-parts: [[2024, 11, 1]]',
  object: 'write keys and values, as "key: value" lines below it',
};

function cureOf(issue: Issue): string {
  if (issue.code === 'invalid_value') return `write one of ${issue.values.map(String).join(', ')}`;
  const isZods = /^(Invalid input|Too )/.test(issue.message);
  if (issue.code === 'invalid_type' && isZods) return wanted[issue.expected] ?? issue.message;
  if (issue.code === 'too_small' && isZods) {
    return issue.origin === 'array' ? 'list at least one' : `write ${issue.minimum} or more`;
  }
  if (issue.code === 'too_big' && isZods) return `write ${issue.maximum} or less`;
  return issue.message.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** A value as a message quotes it: short, and never a whole structure. */
function inWords(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a set of keys';
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- no object comes here
  if (typeof value !== 'string') return String(value);
  return value.length > 80 ? `text of ${value.length} characters` : JSON.stringify(value);
}
