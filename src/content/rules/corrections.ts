import type { Reading } from '../schemas/reading.ts';
import type { Problem, Rule } from './problem.ts';

/** Words that speak about a text, not with it. */
const aboutTheText =
  /\b(?:policy|policies|prints?|printed|criteri(?:a|on)|coverage|citations?|references?|label(?:l)?ing|notes?|remarks?)\b/gi;

/**
 * A correction could be put in the place of the characters that it corrects. What speaks about them
 * is a comment: as a correction it would appear among the policy's words as if the policy meant it.
 */
export const corrections: Rule = function* ({ policies, regulatory, references }) {
  for (const { file, readings } of [...policies, ...regulatory]) {
    yield* comments(file, ['readings'], readings);
  }
  for (const { file, references: items } of references) {
    for (const [index, { readings }] of items.entries()) {
      yield* comments(file, ['references', index, 'readings'], readings);
    }
  }
};

function* comments(
  file: string,
  path: readonly (string | number)[],
  readings: readonly Reading[],
): Iterable<Problem> {
  for (const [index, { readAs, asPrinted }] of readings.entries()) {
    const printed = asPrinted.toLowerCase();
    const [word] = (readAs?.match(aboutTheText) ?? []).filter(
      (one) => !printed.includes(one.toLowerCase()),
    );
    if (word === undefined) continue;
    yield {
      file,
      path: [...path, index, 'readAs'],
      found: `"${readAs}" says something about the text ("${word}")`,
      cure: 'write the likely words, or write null and put the comment under reason',
    };
  }
}
