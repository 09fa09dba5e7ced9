import type { Reading } from '../schemas/reading.ts';
import type { Problem, Rule } from './problem.ts';
import { listPrintedTexts } from '../../domain/printedTexts.ts';

/**
 * A reading quotes characters that its record prints, in one place and no other, and within one
 * unbroken stretch of words: else its mark would not be shown, or shown at the wrong place.
 */
export const readings: Rule = function* ({ policies, regulatory, references }, { bodies }) {
  for (const policy of policies) {
    const body = bodies.get(policy.file);
    if (!body) continue;
    const printed = [...listPrintedTexts(policy), ...body.runs];
    yield* misquoted(policy.file, ['readings'], policy.readings, printed);
  }
  for (const { file, readings: all } of regulatory) {
    const body = bodies.get(file);
    if (!body) continue;
    yield* misquoted(file, ['readings'], all, body.runs);
  }
  for (const { file, references: items } of references) {
    for (const [index, reference] of items.entries()) {
      const path = ['references', index, 'readings'];
      yield* misquoted(file, path, reference.readings, [reference.asPrinted]);
    }
  }
};

function* misquoted(
  file: string,
  path: readonly (string | number)[],
  all: readonly Reading[],
  printed: readonly string[],
): Iterable<Problem> {
  for (const [index, { asPrinted, within }] of all.entries()) {
    const quotation = within ?? asPrinted;
    const times = printed.reduce((sum, text) => sum + timesIn(text, quotation), 0);
    if (times === 1 && quotation.includes(asPrinted)) continue;
    yield {
      file,
      path: [...path, index, within ? 'within' : 'asPrinted'],
      found: `"${quotation}" occurs ${times} times in this record`,
      cure:
        times === 0
          ? 'copy the characters from the text'
          : 'add `within`: a longer quotation that occurs once',
    };
  }
}

function timesIn(text: string, quotation: string): number {
  let times = 0;
  for (let at = text.indexOf(quotation); at !== -1; at = text.indexOf(quotation, at + 1))
    times += 1;
  return times;
}
