import { CORE_SCHEMA, load } from 'js-yaml';

/** A content file taken apart: the facts above, the words below. */
export interface ContentFile {
  data: unknown;
  body: string;
  /** The line of the file on which the body starts, counted from 1. */
  bodyLine: number;
}

const fence = /^---\r?\n([\s\S]*?\r?\n)?---(?:\r?\n|$)/;

/**
 * Takes a content file apart. YAML's core schema has no dates, so that a calendar day stays text
 * whether its author quoted it or not. Throws js-yaml's error, which names the line, and an error
 * of its own where there is no front matter.
 */
export function parseContentFile(source: string): ContentFile {
  const match = fence.exec(source);
  if (!match) throw new Error('has no front matter; begin the file with facts between --- and ---');
  const [front, yaml = ''] = match;
  return {
    data: load(yaml, { schema: CORE_SCHEMA }) ?? {},
    body: source.slice(front.length),
    bodyLine: front.split('\n').length,
  };
}
