import type { LocatedProblem } from './contentProblems.ts';

/** One problem as a line that editors and people can follow. */
export const formatProblem = ({ file, line, found, cure }: LocatedProblem) =>
  `${file}:${line}: ${found}; ${cure}`;

const escaped = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string) =>
  escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One problem as an annotation that GitHub shows at the line of the change. */
const annotation = ({ file, line, found, cure }: LocatedProblem) =>
  `::error file=${escapedProperty(file)},line=${line}::${escaped(`${found}; ${cure}`)}`;

export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/** The problems in a form for people, for programs, or for the annotations of a CI run. */
export function report(problems: readonly LocatedProblem[], format: Format): string {
  if (format === 'json') return JSON.stringify(problems, null, 2);
  if (format === 'github') return problems.map(annotation).join('\n');
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`;
  return [
    ...problems.map(formatProblem),
    problems.length === 0 ? 'The content has no problems.' : count,
  ].join('\n');
}
