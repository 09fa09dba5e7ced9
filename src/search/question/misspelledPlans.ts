import { countEdits } from '../countEdits.ts';
import { getSoundKey } from '../getSoundKey.ts';
import { isOrdinaryWord } from './ordinaryWords.ts';
import type { PlanForm, PlanForms } from './planForms.ts';

/** A form of a name, and how many of the words it takes. */
interface FormAt {
  form: PlanForm;
  length: number;
}

/** A name of one word that is written as two or three. */
export function findApart(
  words: readonly string[],
  at: number,
  { ofOneWord }: PlanForms,
): FormAt | undefined {
  for (const length of [3, 2]) {
    const apart = words.slice(at, at + length);
    const form = ofOneWord.get(apart.join(''));
    if (form && apart.length === length && apart.join('').length >= 6) return { form, length };
  }
  return undefined;
}

export function findMisspelled(
  words: readonly string[],
  { plans }: PlanForms,
  isKnown: (word: string) => boolean,
): FormAt | undefined {
  const misspelled = new Set(
    words.filter((word) => word.length >= 5 && !isOrdinaryWord(word) && !isKnown(word)),
  );
  const candidates = plans.flatMap((form) => {
    const { length } = form.words;
    let sum = 0;
    for (let at = 0; at < length && sum < Infinity; at += 1) {
      sum += countMisspelled(words[at] ?? '', form.words[at] ?? '', misspelled);
    }
    return sum === Infinity ? [] : [{ form, length, sum }];
  });
  return candidates.sort((a, b) => b.length - a.length || a.sum - b.sum)[0];
}

/**
 * How far a typed word is from a word of a name; Infinity where it is another word. What has the same consonants is
 * nearer than anything else: "medicade" is Medicaid, though a letter less makes it Medicare.
 */
function countMisspelled(typed: string, word: string, misspelled: ReadonlySet<string>): number {
  if (typed === word) return 0;
  if (word.length < 5 || /\d/.test(word) || !misspelled.has(typed)) return Infinity;
  if (Math.abs(typed.length - word.length) > 2) return Infinity;
  // The last letter is not typed yet.
  if (word.startsWith(typed) && word.length === typed.length + 1) return 0.5;
  if (keepConsonants(typed) === keepConsonants(word)) return countEdits(typed, word, 2);
  return 2 + countEdits(typed, word, word.length < 8 ? 1 : 2);
}

const keepConsonants = (word: string) => getSoundKey(word).replace(/(?!^)[aeiou]/g, '');
