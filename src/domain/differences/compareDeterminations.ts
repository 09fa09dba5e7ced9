import { getAnswers } from '../answer.ts';
import type { PolicyVersion } from '../records.ts';
import { determinationLabels, lineOfBusinessNames } from '../vocabulary.ts';
import { createChange, replacement, type Change } from './change.ts';

/** The differences in what is decided: determination and statement of each line of business. */
export function compareDeterminations(
  before: PolicyVersion,
  after: PolicyVersion,
): readonly Change[] {
  const lines = new Set(
    [...getAnswers(before), ...getAnswers(after)].map((one) => one.lineOfBusiness),
  );
  return [...lines].flatMap((line) => {
    const [old, now] = [before, after].map((version) =>
      getAnswers(version).find(({ lineOfBusiness }) => lineOfBusiness === line),
    );
    const name = lineOfBusinessNames[line];
    return [
      ...replacement(
        `Determination for ${name}`,
        old && determinationLabels[old.determination],
        now && determinationLabels[now.determination],
        line,
      ),
      ...createChange(`Statement for ${name}`, old?.statement, now?.statement, line),
      ...createChange(
        `What holds for some groups only, ${name}`,
        groupWords(before, line),
        groupWords(after, line),
        'policy-statement',
      ),
    ];
  });
}

const groupWords = ({ groupStatements = [] }: PolicyVersion, line: string) =>
  groupStatements
    .filter(({ lineOfBusiness }) => lineOfBusiness === line)
    .map(({ text }) => text)
    .join(' ');
