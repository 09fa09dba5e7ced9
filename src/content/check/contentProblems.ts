import { existsSync } from 'node:fs';
import { findIntegrityProblems } from '../rules.ts';
import type { Records } from '../../domain/records.ts';
import { today as buildDay } from '../../site.ts';
import { createLineFinder, type LineFinder } from './locate.ts';
import { readContent, type Content } from './readContent.ts';

/** A problem with the line on which it stands. */
export interface LocatedProblem {
  file: string;
  line: number;
  found: string;
  cure: string;
}

/** A content root as it was read; where nothing is wrong in it, its records are all there. */
export interface ValidatedContent extends Pick<Content, 'records' | 'digests'> {
  problems: LocatedProblem[];
}

/** Everything that is wrong in a content root, in a stable order: by file, line, words. */
export const contentProblems = (root: string, today?: string): LocatedProblem[] =>
  validateContent(root, today).problems;

/** Reads a content root and holds it against all that is asked of it. */
export function validateContent(root: string, today: string = buildDay): ValidatedContent {
  if (!existsSync(root)) {
    return { problems: [noContent(root)], records: noRecords, digests: new Map() };
  }
  const content = readContent(root);
  const found = [
    ...content.problems,
    ...findIntegrityProblems(content.records, { ...content, today }),
  ];
  const lineOf = linesOf(content);
  const located = found.map(({ file, path = [], line, found, cure }) => ({
    file,
    line: line ?? lineOf(file, path),
    found,
    cure,
  }));
  // Two rules may say the same of one place.
  const distinct = new Map(located.map((problem) => [JSON.stringify(problem), problem]));
  const problems = [...distinct.values()].toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.found, b.found),
  );
  return { problems, records: content.records, digests: content.digests };
}

const noRecords: Records = {
  payers: [],
  policies: [],
  regulatory: [],
  devices: [],
  references: [],
  linesOfBusiness: [],
  glossary: [],
};

const noContent = (root: string): LocatedProblem => ({
  file: root,
  line: 1,
  found: 'no such folder',
  cure: 'set CONTENT_ROOT to the content folder',
});

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Lines by file and path; each file that has a problem is taken apart once. */
function linesOf({ facts }: Content) {
  const finders = new Map<string, LineFinder>();
  return (file: string, path: readonly (string | number)[]): number => {
    const yaml = facts.get(file);
    if (!yaml) return 1;
    const finder = finders.get(file) ?? createLineFinder(yaml.text, yaml.firstLine);
    finders.set(file, finder);
    return finder(path);
  };
}
