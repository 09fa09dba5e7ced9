import type { Answer } from '../answer.ts';
import { describeOverAll } from './coverageSentences.ts';
import { isDecided, labelInSentence } from './labelAnswer.ts';

/**
 * Answers in one line, for descriptions: "Medicare Advantage Plans: not covered. …". A line without a determination is
 * named where another has one: it would seem to hold for all. "" where nothing is decided.
 */
export const summarizeAnswers = (answers: readonly Answer[]): string =>
  answers.some(isDecided)
    ? answers
        .flatMap((answer) => [
          `${answer.line.name}: ${labelInSentence(answer)}.`,
          describeOverAll(answer),
        ])
        .filter(Boolean)
        .join(' ')
    : '';
