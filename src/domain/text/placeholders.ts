import { eachMatch, type TextRule } from './textRule.ts';

/* Case counts for the short ones, which are else words or parts of words; "47,XXX" is a karyotype. */
const short =
  /(?<![\p{L}\p{N},-])(?:TODO|TBD|TBC|FIXME|TKTK|XXX+)(?![\p{L}\p{N}])[^\n"'},\]]{0,60}|\?{3,}/gu;
const phrase = /\blorem ipsum\b|\[(?:insert|placeholder)\b[^\]\n]*\]?/giu;

/* Quick to deny, as it is of nearly every file. */
const any = /TODO|TBD|TBC|FIXME|TKTK|XXX|\?\?\?|lorem|\[insert|\[placeholder/i;

/** No word that stands for words to come: it would be published. */
export const placeholders: TextRule = function* (text) {
  if (!any.test(text)) return;
  for (const pattern of [short, phrase]) {
    yield* eachMatch(text, pattern, ([words]) => ({
      found: `the placeholder "${words.trim()}"`,
      cure: 'write what belongs there, or remove it',
    }));
  }
};
