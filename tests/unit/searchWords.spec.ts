import { expect, test } from '@playwright/test';
import { countEdits, getMaxEdits } from '../../src/search/countEdits.ts';
import { fold, splitWords } from '../../src/search/fold.ts';
import { queryWords } from '../../src/search/queryWords.ts';
import { getSoundKey } from '../../src/search/getSoundKey.ts';

for (const [text, folded] of [
  ['Kozłowski', 'kozlowski'],
  ['Guillain-Barré', 'guillain-barre'],
  ['ReWalk™', 'rewalk'],
  ['ReWalk(TM)', 'rewalk'],
  ['Straße Ørsted', 'strasse orsted'],
] as const) {
  test(`folds ${text} to ${folded}`, () => expect(fold(text)).toBe(folded));
}

for (const [text, words] of [
  ['GEMS-H®', ['gems', 'h']],
  ['0.4 m/s', ['0.4', 'm', 's']],
  ["person's", ['person']],
  ['510(k)', ['510k']],
] as const) {
  test(`reads the words of "${text}"`, () => expect(splitWords(text)).toEqual(words));
}

for (const [a, b] of [
  ['cyberdine', 'cyberdyne'],
  ['exonr', 'eksonr'],
  ['exoathlet', 'exoatlet'],
  ['attalante', 'atalante'],
  ['hanifin', 'hannifin'],
] as const) {
  test(`${a} sounds like ${b}`, () => expect(getSoundKey(a)).toBe(getSoundKey(b)));
}

for (const [a, b, distance] of [
  ['rewlk', 'rewalk', 1],
  ['reawlk', 'rewalk', 1],
  ['zielig', 'zeilig', 1],
  ['hodna', 'honda', 1],
  ['indigo', 'indego', 1],
  ['rewalk', 'rewalk', 0],
  ['rewalk', 'indego', Infinity],
  ['ewalk', 'rewalk', Infinity],
] as const) {
  test(`${a} is ${distance} edits from ${b}`, () => expect(countEdits(a, b, 2)).toBe(distance));
}

test('a very short word is never guessed', () => {
  expect([3, 4, 7, 8].map(getMaxEdits)).toEqual([0, 1, 1, 2]);
});

test('a code is never guessed: its digits make it itself', () => {
  expect(getSoundKey('e0738')).toBe('e0738');
});

for (const [query, words] of [
  ['is the rewalk covered', ['rewalk']],
  ['what is it', ['what', 'is', 'it']],
  ['SCI exoskeleton', ['spinal', 'cord', 'injury', 'exoskeleton']],
] as const) {
  test(`takes from "${query}" the words that count`, () => {
    expect(queryWords(query, new Map([['sci', 'spinal cord injury']]))).toEqual(words);
  });
}
