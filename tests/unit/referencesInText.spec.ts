import { expect, test } from '@playwright/test';
import type { EntityDoc } from '../../src/search/createSearchRecords.ts';
import { indexRecords } from '../../src/search/indexRecords.ts';
import { MOST_REFERENCES, warnOfReferences } from '../../src/search/buildReferenceData.ts';
import { ask } from '../support/searchIndex.ts';

const reference: EntityDoc = {
  kind: 'reference',
  url: '/references/x/#ref-1',
  title: 'Reference 1',
  subtitle: 'Esquenazi. 2012',
  identifiers: ['22333043'],
  fields: [],
};

/** A site with very many references leaves them to the text: what identifies one must be looked for there. */
for (const { query, word } of [
  { query: 'PMID 22333043', word: '22333043' },
  { query: '22333043', word: '22333043' },
  { query: 'doi:10.1001/jama.2024.1', word: 'jama' },
]) {
  test(`without the list of references "${query}" is left to the text, and not called unlisted`, () => {
    const answer = ask(indexRecords([]), query);
    expect(answer.unlisted).toEqual([]);
    expect(answer.words.join(' ')).toContain(word);
  });
}

test('with the list of references a PMID that it lacks is unlisted', () => {
  const answer = ask(indexRecords([reference]), 'PMID 11111111');
  expect(answer.unlisted.map(({ value }) => value)).toEqual(['11111111']);
  expect(answer.words).toEqual([]);
});

test('a build with too many references for the browser says so', () => {
  expect(warnOfReferences(MOST_REFERENCES)).toBeNull();
  expect(warnOfReferences(MOST_REFERENCES + 1)).toContain('2,001 references');
});
