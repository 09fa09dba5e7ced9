import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { describeYamlError } from './describeYamlError.ts';

/** A content file taken apart: the facts above, the words below. */
export interface ContentFile {
  data: unknown;
  body: string;
  /** The YAML between the fences; it starts on line 2. */
  yaml: string;
  /** The line of the file on which the body starts, counted from 1. */
  bodyLine: number;
}

/** Facts that cannot be read, with the line of the file on which that shows. */
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
 * Takes a content file apart. YAML's core schema has no dates, so that a calendar day stays text
 * whether its author quoted it or not, and no tags. Throws a `FrontMatterError`.
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

/** The words below the facts, which are not read again for them. Throws a `FrontMatterError`. */
export function extractBody(source: string): string {
  return source.slice(frontOf(source).front.length);
}

function frontOf(source: string): { front: string; yaml: string } {
  const match = fence.exec(source);
  if (match) refuseSecondFence(source, match[0]);
  if (match) return { front: match[0], yaml: match[1] ?? '' };
  const found = source.startsWith('---')
    ? 'facts without a closing ---'
    : 'no facts at the start of the file';
  throw new FrontMatterError(1, found, 'begin the file with facts between two lines of ---');
}

/** A line of --- among the facts would end them: what follows it still looks like facts, up to another one. */
function refuseSecondFence(source: string, front: string): void {
  const [, rest] =
    /^\s*((?:[\w-]+:|  ?\S| *- )[^\n]*\n[\s\S]*?)^---$/m.exec(source.slice(front.length)) ?? [];
  if (rest === undefined || !/^[\w-]+:(?: |$)/m.test(rest)) return;
  const cure = 'remove it: facts stand between the first line of --- and the next';
  throw new FrontMatterError(front.split('\n').length - 1, 'a line of --- among the facts', cure);
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
