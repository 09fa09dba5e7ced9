import { integrityProblems } from '../domain/integrity.ts';
import type { Problem } from '../domain/integrity/problem.ts';
import { parseProse } from '../prose/parse.ts';
import { refusalsIn } from '../prose/refusals.ts';
import { lineOf } from './locate.ts';
import { readContent, type Content } from './readContent.ts';

/** A problem with the line on which it stands. */
export interface LocatedProblem {
  file: string;
  line: number;
  found: string;
  cure: string;
}

/** Everything that is wrong in a content root, in a stable order: by file, line, words. */
export function contentProblems(root: string): LocatedProblem[] {
  const content = readContent(root);
  const prose = [...content.texts].flatMap(([file, body]) => proseProblems(file, body, content));
  // Facts that do not fit their schema are left out, and others would seem to point to nothing.
  const integrity =
    content.problems.length === 0 ? integrityProblems(content.records, content.texts) : [];
  const located = [...content.problems, ...integrity].map((problem) => locate(problem, content));
  return [...located, ...prose].toSorted(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') || a.line - b.line || a.found.localeCompare(b.found, 'en'),
  );
}

function locate({ file, path = [], found, cure }: Problem, content: Content): LocatedProblem {
  return { file, line: lineOf(content.sources.get(file) ?? '', path), found, cure };
}

function proseProblems(file: string, body: string, content: Content): LocatedProblem[] {
  const bodyLine = content.bodyLines.get(file);
  if (bodyLine === undefined) return [];
  try {
    const tree = parseProse(body, file.endsWith('.mdx') ? 'mdx' : 'markdown');
    return refusalsIn(tree).map(({ line, ...rest }) => ({
      file,
      line: line + bodyLine - 1,
      ...rest,
    }));
  } catch (error) {
    const cure = error instanceof Error ? error.message : String(error);
    return [{ file, line: bodyLine, found: 'words that cannot be read', cure }];
  }
}

/** One problem as a line that editors and people can follow. */
export const problemLine = ({ file, line, found, cure }: LocatedProblem) =>
  `${file}:${line}: ${found}; ${cure}`;
