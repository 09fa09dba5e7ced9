import { formatCodePoint, findMatchPerLine, type TextRule } from './textRule.ts';

/* Controls but the line feed; soft hyphen, zero-width and bidi marks, line and paragraph
   separators, tags, variation selectors and every other format character; noncharacters, private
   use, lone surrogates; and white space that is no plain space. */
const invisible =
  /(?!\n)\p{Cc}|\p{Cf}|\p{Co}|\p{Cs}|\p{Cn}|[\u2028\u2029\u115F\u1160\u3164\u034F\uFE00-\uFE0F]|(?! )\p{Zs}/gu;

/* Quick to deny: what policies print beside ASCII is letters of Latin and Greek, dashes, quotes. */
const rare =
  /[^\n -~\u00A1-\u00AC\u00AE-\u024F\u0391-\u03A1\u03A3-\u03C9\u2010-\u2027\u2122\u2264\u2265]/;

const names: Readonly<Partial<Record<string, string>>> = {
  '\t': 'a tab',
  '\u00A0': 'a no-break space',
};

/** No character that cannot be seen: it changes words, or their order, behind the reader's back. */
export const findInvisibleCharacters: TextRule = (text) =>
  findMatchPerLine(rare.test(text) ? text : '', invisible, ([character], column) => ({
    found: `${names[character] ?? 'the invisible character'} ${formatCodePoint(character)} at character ${column}`,
    cure: 'remove it, or type a plain space',
  }));
