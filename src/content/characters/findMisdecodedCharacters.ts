import { findMatchPerLine, type TextRule } from './textRule.ts';

/** What Windows-1252 shows for the bytes 80 to BF, which follow the first byte of a character. */
const following = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';

/* UTF-8 that was read as Windows-1252: "â„¢" for "™". Of two bytes only those first ones that start
   no word of Western languages; the replacement character. */
const misdecoded = new RegExp(
  `[ÂÃÄÅÐÑ]${following}|[à-ï]${following}{2}|[ð-ô]${following}{3}|\\uFFFD`,
  'gu',
);

/** No character that a wrong decoding has left: the source prints another one there. */
export const findMisdecodedCharacters: TextRule = (text) =>
  findMatchPerLine(text, misdecoded, ([found]) => ({
    found: `the mis-decoded characters "${found}"`,
    cure: 'write the character in the source, in UTF-8',
  }));
