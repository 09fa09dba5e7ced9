import { findMatchPerLine, type TextRule } from './textRule.ts';

/** No question mark within a word: a conversion puts one for each letter that it cannot write. */
export const findLostLetters: TextRule = (text) =>
  findMatchPerLine(text.includes('?') ? text : '', /(?<=\p{L})\?(?=\p{Ll})/gu, ({ index }) => ({
    found: `a question mark within a word ("${text.slice(index - 1, index + 2)}")`,
    cure: 'write the letter in the source',
  }));
