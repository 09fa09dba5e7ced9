import { codePointName, eachMatch, type TextRule } from './textRule.ts';

/* Controls but the line feed; soft hyphen, zero-width and bidi marks, line and paragraph
   separators, tags, variation selectors and every other format character; noncharacters, private
   use, lone surrogates; and white space that is neither a space nor a no-break space. */
const invisible =
  /(?!\n)\p{Cc}|\p{Cf}|\p{Co}|\p{Cs}|\p{Cn}|[\u2028\u2029\u115F\u1160\u3164\u034F\uFE00-\uFE0F]|(?![ \u00A0])\p{Zs}/gu;

/** No character that cannot be seen: it changes words, or their order, behind the reader's back. */
export const invisibleCharacters: TextRule = (text) =>
  eachMatch(text, invisible, ([character]) => ({
    found: `the invisible character ${codePointName(character)}`,
    cure: 'remove it, or type a plain space',
  }));
