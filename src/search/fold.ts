/** Letters that no Unicode decomposition takes apart. */
const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** Text as it is compared: lower case, no accents, no trade marks. Used on both sides. */
export function fold(text: string): string {
  return text
    .replace(/[™®©]|\((?:tm|r)\)/giu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðıßæœþ]/g, (letter) => letters[letter] ?? letter);
}

/** The words of a text, folded: letters and digits, a decimal number as one word. */
export function splitWords(text: string): readonly string[] {
  return (
    fold(text)
      .replace(/510\s*\(?k\)?/g, '510k')
      .replace(/['’]s?\b/g, '')
      .match(/\p{N}+\.\p{N}+|[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Words with a hyphen inside, written as one: "exo-suit" is also "exosuit". Found among the words of a text as well. */
export const joinHyphens = (text: string): readonly string[] =>
  (fold(text).match(/\p{L}+(?:[-\u2010]\p{L}+)+/gu) ?? []).map((word) =>
    word.replace(/[-\u2010]/g, ''),
  );

/** A name as it is compared as a whole: "GEMS-H" and "gems h" are one name. */
export const joinWords = (text: string): string => splitWords(text).join('');

/** A word without the common English endings, so that "walked" meets "walking". */
export function stemWord(word: string): string {
  if (/\d/.test(word)) return word;
  const shorter = word.replace(/(?:ing|ed|es|s)$/, '');
  return shorter.length >= 4 ? shorter : word;
}
