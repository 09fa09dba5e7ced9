import { expect, test } from '@playwright/test';
import { findDifferences } from '../../src/build/verify/differences.ts';
import { getExpectedWords, findStaleExceptions } from '../../src/content/source/exceptions.ts';
import { readSourceWords } from '../../src/content/source/readSourceWords.ts';

const source = 'It is not covered. The leg lifts. The other leg follows. Nothing else is said.';

const cases: readonly { name: string; page: string; says: readonly string[] }[] = [
  { name: 'the same words', page: source, says: [] },
  {
    name: 'a missing sentence',
    page: 'It is not covered. The other leg follows. Nothing else is said.',
    says: ['missing: The leg lifts.'],
  },
  {
    name: 'an added sentence',
    page: `${source} Except this.`,
    says: ['added: Except this.'],
  },
  {
    name: 'a changed word',
    page: source.replace('is not covered', 'is covered'),
    says: ['changed: It is [-not -]covered.'],
  },
  {
    name: 'a replaced word',
    page: source.replace('other leg', 'second leg'),
    says: ['changed: The [-other-]{+second+} leg follows.'],
  },
  {
    name: 'a sentence at another place',
    page: 'The leg lifts. The other leg follows. It is not covered. Nothing else is said.',
    says: ['moved: It is not covered.'],
  },
  {
    name: 'a sentence replaced by a wholly different one',
    page: source.replace('The leg lifts.', 'Crutches help people.'),
    says: ['missing: The leg lifts.', 'added: Crutches help people.'],
  },
];

for (const { name, page, says } of cases) {
  test(`tells ${name} as it is`, () => {
    const differences = findDifferences(source, page);
    expect(differences.map(({ kind, words }) => `${kind}: ${words}`)).toEqual(says);
  });
}

test('takes the words of a source text without the marks of its lists', () => {
  const text =
    'HEADING\n\n- one\n- K1007** two,\n\nthree\n\nREFERENCES\n\n1. A. *J Med.* 2012\n\nEnd * of it';
  expect(readSourceWords(text)).toBe(
    'HEADING one K1007** two, three REFERENCES A. J Med. 2012 End * of it',
  );
});

const exception = { printed: 'The leg lifts. ', onPage: '', reason: 'For a test.' };

test('an exception stands as long as the source prints the words and the page does not', () => {
  const page = getExpectedWords(source, [exception]);
  expect(findStaleExceptions(source, page, [exception])).toEqual([]);
});

test('an exception that the page no longer needs is told', () => {
  expect(findStaleExceptions(source, source, [exception])).toEqual([
    'the page shows "The leg lifts. " as the source does; remove the exception',
  ]);
});

test('an exception that the source no longer prints is told', () => {
  expect(findStaleExceptions('It is not covered.', 'It is not covered.', [exception])).toEqual([
    'the source has "The leg lifts. " 0 times, not once',
  ]);
});
