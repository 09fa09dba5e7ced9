import { getAnswers, labelDecision } from '../answer.ts';
import type { PolicyVersion } from '../records.ts';
import { createChange, replacement, type Change } from './change.ts';

/** The differences in what is decided: determinations and statements of each line of business. */
export function compareDeterminations(
  before: PolicyVersion,
  after: PolicyVersion,
): readonly Change[] {
  const lines = new Map(
    [...getAnswers(after), ...getAnswers(before)].map((one) => [one.lineOfBusiness, one.name]),
  );
  return [...lines].flatMap(([line, name]) => {
    const [old, now] = [before, after].map((version) =>
      getAnswers(version).filter(({ lineOfBusiness }) => lineOfBusiness === line),
    );
    const anchor = after.lines.includes(line) ? line : 'policy-statement';
    return [
      ...replacement(`Determination for ${name}`, summarize(old), summarize(now), anchor),
      ...createChange(`Statement for ${name}`, joinStatements(old), joinStatements(now), anchor),
    ];
  });
}

type Answers = ReturnType<typeof getAnswers> | undefined;

const summarize = (answers: Answers = []) =>
  answers.length > 0
    ? answers
        .map((one) => [labelDecision(one), ...one.limits.map((limit) => `(“${limit}”)`)].join(' '))
        .join('; ')
    : undefined;

const joinStatements = (answers: Answers = []) =>
  answers.length > 0
    ? [...new Set(answers.map(({ statement }) => statement))].join(' ')
    : undefined;
