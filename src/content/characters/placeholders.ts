import { findMatchPerLine, type TextRule } from './textRule.ts';

/* Case counts for the short ones, which are else words or parts of words; "47,XXX" is a karyotype. */
const short =
  /(?<![\p{L}\p{N},-])(?:TODO|TBD|TBC|FIXME|TKTK|XXX+)(?![\p{L}\p{N}])[^\n"'},\]]{0,60}|\?{3,}/gu;
const phrase = /\blorem ipsum\b|\[(?:insert|placeholder)\b[^\]\n]*\]?/giu;

/* Quick to deny, as it is of nearly every file: one letter at a time, without the case of letters. */
const maybeShort = /T(?:ODO|BD|BC|KTK)|FIXME|XXX|\?{3}/;
const maybePhrase = /[Ll][Oo][Rr][Ee][Mm]|\[[IiPp][NnLl]/;

/** No word that stands for words to come: it would be published. */
export const placeholders: TextRule = function* (text) {
  for (const [maybe, pattern] of [
    [maybeShort, short],
    [maybePhrase, phrase],
  ] as const) {
    if (!maybe.test(text)) continue;
    yield* findMatchPerLine(text, pattern, ([words]) => ({
      found: `the placeholder "${words.trim()}"`,
      cure: 'write what belongs there, or remove it',
    }));
  }
};
