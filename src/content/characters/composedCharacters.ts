import { getLineNumber, type TextRule } from './textRule.ts';

/** Every letter with its accent is one character (NFC): else search and comparison miss it. */
export const composedCharacters: TextRule = function* (text) {
  const composed = text.normalize('NFC');
  if (composed === text) return;
  let position = 0;
  while (text[position] === composed[position]) position += 1;
  yield {
    line: getLineNumber(text, position),
    found: 'a letter and its accent as two characters',
    cure: 'save the file in Unicode normal form C',
  };
};
