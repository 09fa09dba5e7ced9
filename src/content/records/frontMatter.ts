import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { describeYamlError } from './describeYamlError.ts';

/** A content file in two parts: front matter and body. */
export interface ContentFile {
  data: unknown;
  body: string;
  /** The YAML between the fences; it starts on line 2. */
  yaml: string;
  /** The line of the file on which the body starts, counted from 1. */
  bodyLine: number;
}

/** Front matter that cannot be parsed, with the line of the file. */
export class FrontMatterError extends Error {
  readonly line: number;
  readonly cure: string;

  constructor(line: number, found: string, cure: string) {
    super(found);
    this.line = line;
    this.cure = cure;
  }
}

const fence = /^---\r?\n([\s\S]*?\r?\n)?---(?:\r?\n|$)/;

/**
 * Splits a content file. The core schema of YAML has no dates and no tags, so a calendar date stays text
 * with or without quotes. Throws a `FrontMatterError`.
 */
export function parseContentFile(source: string): ContentFile {
  const { yaml, front } = frontOf(source);
  return {
    data: yaml.trim() === '' ? {} : (parseYaml(yaml, 2) ?? {}),
    body: source.slice(front.length),
    yaml,
    bodyLine: front.split('\n').length,
  };
}

/** The text below the front matter, without parsing the YAML. Throws a `FrontMatterError`. */
export function extractBody(source: string): string {
  return source.slice(frontOf(source).front.length);
}

function frontOf(source: string): { front: string; yaml: string } {
  const match = fence.exec(source);
  if (match) refuseSecondFence(source, match[0]);
  if (match) return { front: match[0], yaml: match[1] ?? '' };
  const found = source.startsWith('---')
    ? 'front matter without a closing ---'
    : 'no front matter at the start of the file';
  throw new FrontMatterError(1, found, 'begin the file with front matter between two lines of ---');
}

/** A line of --- inside the front matter would end it early: what follows still looks like front matter. */
function refuseSecondFence(source: string, front: string): void {
  const [, rest] =
    /^\s*((?:[\w-]+:|  ?\S| *- )[^\n]*\n[\s\S]*?)^---$/m.exec(source.slice(front.length)) ?? [];
  if (rest === undefined || !/^[\w-]+:(?: |$)/m.test(rest)) return;
  const cure = 'remove it: the front matter ends at the second line of ---';
  throw new FrontMatterError(
    front.split('\n').length - 1,
    'a line of --- in the front matter',
    cure,
  );
}

/** The value of a YAML text that starts on a line of its file. Aliases and depth are bounded. */
export function parseYaml(yaml: string, firstLine: number): unknown {
  try {
    return load(yaml, { schema: CORE_SCHEMA, maxAliases: 100, maxDepth: 20 });
  } catch (error) {
    const reason = error instanceof YAMLException ? error.reason : String(error);
    const line = error instanceof YAMLException ? (error.mark?.line ?? 0) : 0;
    const { found, cure } = describeYamlError(reason, yaml.split('\n')[line] ?? '');
    throw new FrontMatterError(line + firstLine, found, cure);
  }
}
