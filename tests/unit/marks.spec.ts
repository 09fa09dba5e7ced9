import { expect, test } from '@playwright/test';
import { assignTerms, markWords } from '../../src/domain/marks.ts';
import type { Term } from '../../src/domain/records.ts';
import type { Reading } from '../../src/content/schemas/reading.ts';

const reading = (asPrinted: string, within?: string): Reading => ({
  id: 'a',
  asPrinted,
  readAs: 'b',
  confidence: 'high',
  reason: 'c',
  ...(within && { within }),
});
const term = (words: string): Term => ({
  id: words,
  file: '',
  term: words,
  expansion: '',
  definition: '',
  alsoTyped: [],
  marked: true,
  ofSite: false,
});

const cases = [
  { text: 'hands, handsfree, in', readings: [reading('handsfree')], marked: ['handsfree'] },
  { text: 'T4 and T4.', readings: [reading('T4', 'and T4.')], marked: ['T4'] },
  { text: 'nothing to mark', readings: [reading('other')], marked: [] },
  { text: 'The FDA and the FDA', terms: [term('FDA')], marked: ['FDA'] },
  { text: 'an RCT, two RCTs', terms: [term('RCT'), term('RCTs')], marked: ['RCT', 'RCTs'] },
  { text: 'ROM of nonFDA origin', terms: [term('FDA')], marked: [] },
  { text: 'the 510(k) process', terms: [term('510(k)')], marked: ['510(k)'] },
  {
    text: 'de novo 510(k) class',
    readings: [reading('de novo 510(k)')],
    terms: [term('510(k)')],
    marked: ['de novo 510(k)'],
  },
];

for (const { text, readings = [], terms = [], marked } of cases) {
  test(`marks ${JSON.stringify(marked)} in "${text}" and changes no character`, () => {
    const stretches = markWords(text, readings, terms);
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
    expect(stretches.filter(({ kind }) => kind !== 'plain').map((one) => one.text)).toEqual(marked);
  });
}

test('links a term in the first text of a page that holds it, in whatever order they are rendered', () => {
  const [fda, rct] = [term('FDA'), term('RCT')];
  const texts = ['an RCT', 'the FDA and an RCT', 'the FDA'].map((text) => ({ text, readings: [] }));
  const assigned = assignTerms(texts, [fda, rct]);
  expect([...assigned]).toEqual([
    ['an RCT', [rct]],
    ['the FDA and an RCT', [fda]],
  ]);
});

test('leaves a term that overlaps a correction to the next text', () => {
  const fda = term('FDA');
  const texts = [
    { text: 'nonFDA FDA', readings: [reading('FDA', ' FDA')] },
    { text: 'FDA', readings: [] },
  ];
  expect([...assignTerms(texts, [fda])]).toEqual([['FDA', [fda]]]);
});
