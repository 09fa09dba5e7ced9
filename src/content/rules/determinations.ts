import { isShared } from '../../domain/answer.ts';
import { findDeterminations } from '../../domain/determinationWords.ts';
import type { Determination } from '../../domain/records.ts';
import type { Statement } from '../schemas/policy.ts';
import type { Problem, Rule } from './problem.ts';

/** The words of a determination say what its value says, and nothing else. */
export const determinations: Rule = function* ({ policies }) {
  for (const { file, statements, groupStatements = [], codingGroups } of policies) {
    for (const [index, statement] of statements.entries()) {
      const { lineOfBusiness, determination, text } = statement;
      const path = ['statements', index, 'determination'];
      if (isShared(statement, statements) && statesAll(statement, statements)) continue;
      yield* disagreement(file, path, determination, text, lineOfBusiness);
    }
    for (const [index, { lineOfBusiness, determination, text }] of groupStatements.entries()) {
      const path = ['groupStatements', index, 'determination'];
      yield* disagreement(file, path, determination, text, lineOfBusiness);
    }
    for (const [group, { determinations: values, sentence }] of codingGroups.entries()) {
      for (const [index, { lineOfBusiness, determination, asPrinted }] of values.entries()) {
        const path = ['codingGroups', group, 'determinations', index];
        yield* disagreement(file, path, determination, asPrinted, lineOfBusiness);
        if (sentence.includes(asPrinted)) continue;
        yield {
          file,
          path: [...path, 'asPrinted'],
          found: `"${asPrinted}" does not stand in the group's sentence`,
          cure: 'copy the words from the sentence above the codes',
        };
      }
    }
  }
};

/** Whether the one block of several lines states what its lines have, and nothing else. */
function statesAll({ text }: Statement, statements: readonly Statement[]): boolean {
  const values = statements.filter((one) => one.text === text).map((one) => one.determination);
  return new Set(values).symmetricDifference(findDeterminations(text)).size === 0;
}

function* disagreement(
  file: string,
  path: NonNullable<Problem['path']>,
  determination: Determination,
  text: string,
  line: string,
): Iterable<Problem> {
  const stated = findDeterminations(text);
  if (stated.size === 1 && stated.has(determination)) return;
  const said =
    stated.size === 0 ? 'no determination' : [...stated].map((one) => `"${one}"`).join(' and ');
  yield {
    file,
    path,
    found: `the words for ${line} say ${said}, the value "${determination}"`,
    cure: 'write the determination that the words state, or mend the words from the source',
  };
}
