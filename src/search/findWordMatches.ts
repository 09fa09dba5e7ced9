import { countEdits, getMaxEdits } from './countEdits.ts';
import type { EntityIndex } from './indexRecords.ts';
import { stemWord } from './fold.ts';
import { getSoundKey } from './getSoundKey.ts';

/** A word of the index that a typed word may mean, and how good the guess is (1: the same). */
export interface WordMatch {
  word: string;
  quality: number;
}

/** A final "2" is how a final "II" is spoken, and the other way round. */
function roman(word: string): string {
  return word.endsWith('ii') ? word.replace(/ii$/, '2') : word.replace(/(\D)2$/, '$1ii');
}

/**
 * The words of the index that a typed word may mean: the same, the same but for its ending or its
 * sound, one it begins; and only where there are none of these, one a letter or two away.
 */
export function findWordMatches(index: EntityIndex, typed: string): readonly WordMatch[] {
  const found = new Map<string, number>();
  const offer = (word: string, quality: number) => {
    if (index.exactWords.has(word) && word !== typed) return;
    if ((found.get(word) ?? 0) < quality) found.set(word, quality);
  };
  if (index.postings.has(typed)) offer(typed, 1);
  if (index.postings.has(roman(typed))) offer(roman(typed), 0.95);
  const sound = getSoundKey(stemWord(typed));
  for (const word of index.bySound.get(sound) ?? []) offer(word, 0.9);
  for (const word of beginningWith(index.sorted, typed)) {
    offer(word, 0.4 + 0.4 * (typed.length / word.length));
  }
  if (found.size === 0 && !/\d/.test(typed) && !isNearPlan(index, typed)) {
    for (const { word, distance } of nearWords(index, sound)) offer(word, 0.85 - 0.2 * distance);
  }
  return [...found].map(([word, quality]) => ({ word, quality }));
}

/** T1 is no beginning of T10: what is said of one level does not hold for the other. */
const isSpinalLevel = (typed: string) => /^[ctl]\d\d?$/.test(typed);

/** Words that begin with the typed letters; asked from the second letter on. */
function beginningWith(sorted: readonly string[], typed: string): readonly string[] {
  if (typed.length < 2 || isSpinalLevel(typed)) return [];
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < typed) low = middle + 1;
    else high = middle;
  }
  const words: string[] = [];
  for (let at = low; sorted[at]?.startsWith(typed) && words.length < 50; at += 1) {
    words.push(sorted[at] ?? '');
  }
  return words;
}

/** Whether a word is one letter away from the name of a plan, or its beginning: "medicai" is not "medical". */
const isNearPlan = ({ planWords }: EntityIndex, typed: string): boolean =>
  typed.length >= 5 &&
  planWords.some(
    (name) => name.startsWith(typed) || (name.length >= 7 && countEdits(name, typed, 1) === 1),
  );

function nearWords(index: EntityIndex, sound: string) {
  const allowed = getMaxEdits(sound.length);
  if (allowed === 0) return [];
  const letters = new Set([sound[0] ?? '', sound[1] ?? '']);
  return [...letters].flatMap((letter) =>
    (index.soundsByLetter.get(letter) ?? []).flatMap((candidate) => {
      const distance = countEdits(sound, candidate, allowed);
      if (distance === Infinity || getMaxEdits(candidate.length) < distance) return [];
      return (index.bySound.get(candidate) ?? []).map((word) => ({ word, distance }));
    }),
  );
}
