import { collections, type CollectionName } from '../../records/collections.ts';
import { yamlOf } from './yaml.ts';

/** A record's file: its facts between two fences in the order of their schema, its words below. */
export function recordText(kind: CollectionName, facts: object, body = ''): string {
  const ordered = collections[kind].schema.safeParse(facts).data ?? facts;
  return `---\n${yamlOf(ordered)}---\n${body === '' ? '' : `\n${body}\n`}`;
}
