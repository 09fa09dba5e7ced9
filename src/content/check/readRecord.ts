import type { BodyFacts } from '../../domain/bodyFacts.ts';
import type { Problem } from '../rules/problem.ts';
import { findTextProblems } from '../characters.ts';
import { collections, type CollectionName } from '../records/collections.ts';
import { FrontMatterError, parseContentFile } from '../records/frontMatter.ts';
import { checkBody } from './bodyOfRecord.ts';
import { describeSchemaIssues } from './describeSchemaIssues.ts';
import { findTrailingComments } from './findTrailingComments.ts';
import { findUnusedAnchors } from './findUnusedAnchors.ts';

/** What the text of a file holds, with everything that is wrong in it. */
export interface ReadText {
  problems: Problem[];
  /** The facts; none where they do not fit their schema. */
  data?: object;
  body?: BodyFacts;
  /** The YAML, to find lines in, and the line on which it starts. */
  yaml?: { text: string; firstLine: number };
  /** Whether some of what it holds is not known. */
  isRefused: boolean;
}

/** Reads the text of one record's file. */
export function readRecord(kind: CollectionName, file: string, source: string): ReadText {
  const inText = findTextProblems(source);
  const problems: Problem[] = inText.map((problem) => ({ file, ...problem }));
  // Markers of a merge make YAML of no meaning: what else is wrong shows when they are gone.
  if (inText.some(({ found }) => found.startsWith('the conflict marker')))
    return { isRefused: true, problems };
  try {
    const { data, body, bodyLine, yaml } = parseContentFile(source);
    for (const problem of [...findTrailingComments(yaml, 2), ...findUnusedAnchors(yaml, 2)])
      problems.push({ file, ...problem });
    if (yaml.includes('\\')) problems.push(...escapedProblems(file, data));
    const { facts, isUnread, refusals } = checkBody(kind, body, bodyLine);
    for (const refusal of refusals) problems.push({ file, ...refusal });
    const { schema } = collections[kind];
    const parsed = schema.safeParse(data);
    if (!parsed.success)
      problems.push(...describeSchemaIssues(file, schema, data, parsed.error.issues));
    return {
      ...(parsed.success && { data: parsed.data }),
      ...(facts && { body: facts }),
      yaml: { text: yaml, firstLine: 2 },
      isRefused: !parsed.success || isUnread,
      problems,
    };
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error;
    // A tab has been found already, as a character.
    if (problems.some(({ line }) => line === error.line)) return { isRefused: true, problems };
    return {
      isRefused: true,
      problems: [...problems, { file, line: error.line, found: error.message, cure: error.cure }],
    };
  }
}

/** A character that YAML writes as an escape ("\u200B") is held to the same rules. */
function escapedProblems(
  file: string,
  data: unknown,
  path: readonly (string | number)[] = [],
): Problem[] {
  if (typeof data === 'string') {
    return findTextProblems(data).map(({ found, cure }) => ({ file, path, found, cure }));
  }
  if (typeof data !== 'object' || data === null || path.length > 10) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    escapedProblems(file, value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}
