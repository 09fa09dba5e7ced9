import { determinationWords } from '../determinationWords.ts';
import type { Determination } from '../records.ts';
import type { Problem, Rule } from './problem.ts';

/** Each line of business gets one determination a statement and a group, and its words agree. */
export const determinations: Rule = function* ({ policies }) {
  for (const { file, statements, codingGroups } of policies) {
    yield* onePerLine(file, ['statements'], statements);
    for (const [index, { lineOfBusiness, determination, text }] of statements.entries()) {
      yield* wordsAgree(file, ['statements', index, 'text'], determination, text, lineOfBusiness);
    }
    for (const [group, { determinations: values, sentence }] of codingGroups.entries()) {
      const path = ['codingGroups', group, 'determinations'];
      yield* onePerLine(file, path, values);
      for (const [index, { lineOfBusiness, determination, asPrinted }] of values.entries()) {
        yield* wordsAgree(file, [...path, index], determination, asPrinted, lineOfBusiness);
        if (sentence.includes(asPrinted)) continue;
        yield {
          file,
          path: [...path, index, 'asPrinted'],
          found: `"${asPrinted}" does not stand in the group's sentence`,
          cure: 'copy the words from the sentence above the codes',
        };
      }
    }
  }
};

function* onePerLine(
  file: string,
  path: Problem['path'] & {},
  values: readonly { lineOfBusiness: string }[],
): Iterable<Problem> {
  const seen = new Set<string>();
  for (const [index, { lineOfBusiness }] of values.entries()) {
    if (seen.has(lineOfBusiness)) {
      yield {
        file,
        path: [...path, index],
        found: `a second determination for ${lineOfBusiness}`,
        cure: 'keep the one that the source states',
      };
    }
    seen.add(lineOfBusiness);
  }
}

function* wordsAgree(
  file: string,
  path: Problem['path'] & {},
  determination: Determination,
  text: string,
  line: string,
): Iterable<Problem> {
  if (determinationWords[determination].test(text)) return;
  yield {
    file,
    path,
    found: `the words for ${line} do not say "${determination}"`,
    cure: 'write the determination that the words state, or mend the words from the source',
  };
}
