import { findMatchPerLine, type TextRule } from './textRule.ts';

/* Cyrillic, or a Greek capital that looks Latin, next to a Latin letter or a digit; full-width and
   mathematical letters and digits anywhere. Greek as such is medicine: "TNF-α", "μm". */
const latin = '[\\p{Script=Latin}\\p{Nd}]';
const lookalike = '[\\p{Script=Cyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]';
const lookalikes = new RegExp(
  `${lookalike}(?:(?=${latin})|(?<=${latin}${lookalike}))|[\\uFF01-\\uFF5E\\u{1D400}-\\u{1D7FF}]`,
  'gu',
);

/** No letter of another script inside a word or a code: the code would not be found. */
export const findLookalikeLetters: TextRule = (text) =>
  findMatchPerLine(text, lookalikes, ([letter]) => ({
    found: `the letter "${letter}" of another script, which looks Latin`,
    cure: 'type the Latin letter',
  }));
