import type { Problem } from '../rules/problem.ts';
import { findTextProblems } from '../characters.ts';
import { FrontMatterError, parseYaml } from '../records/frontMatter.ts';
import { fidelityExceptionsSchema } from '../schemas/fidelityException.ts';
import type { ReadText } from './readRecord.ts';
import { describeSchemaIssues } from './describeSchemaIssues.ts';
import { findTrailingComments } from './findTrailingComments.ts';

/** The exceptions of one source text; whether they are needed is asked by `npm run verify:source`. */
export function readExceptions(file: string, text: string): ReadText {
  let exceptions: object[] = [];
  const problems: Problem[] = [...findTextProblems(text), ...findTrailingComments(text, 1)].map(
    (problem) => ({ file, ...problem }),
  );
  try {
    const data = parseYaml(text, 1);
    const parsed = fidelityExceptionsSchema.safeParse(data);
    exceptions = parsed.data ?? [];
    if (!parsed.success)
      problems.push(
        ...describeSchemaIssues(file, fidelityExceptionsSchema, data, parsed.error.issues),
      );
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error;
    problems.push({ file, line: error.line, found: error.message, cure: error.cure });
  }
  return { data: exceptions, yaml: { text, firstLine: 1 }, isRefused: false, problems };
}
