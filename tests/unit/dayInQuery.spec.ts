import { expect, test } from '@playwright/test';
import { mergeResults } from '../../src/search/mergeResults.ts';
import { querySearchData } from '../../src/search/querySearchData.ts';
import { urlOnDay } from '../../src/search/result.ts';
import { createSearchIndex, inventCode } from '../support/searchIndex.ts';

const index = createSearchIndex([inventCode('Q9801')]);

test('a query with a date leads to the answer on that date and gives none of today', () => {
  const answer = querySearchData(index, 'K1007 10/15/2024');
  expect(answer.target).toBe('/codes/k1007/?on=2024-10-15');
  const results = mergeResults(answer, []);
  expect(results.map(({ url }) => url)).toEqual(['/codes/k1007/?on=2024-10-15']);
  expect(JSON.stringify(results)).not.toMatch(/not covered|not medically necessary/i);
  expect(answer.notes).toEqual([
    'We have no policy text for October 15, 2024, so this site cannot say whether K1007 is covered. Our first text is effective November 1, 2024.',
  ]);
});

test('only pages that answer for a date are asked for one, and a place keeps its anchor', () => {
  const urls = mergeResults(querySearchData(index, 'exoskeleton rewalk 10/15/2024'), []).map(
    ({ url }) => url,
  );
  expect(urls.filter((url) => url.includes('on=') !== /^\/(codes|policies)\//.test(url))).toEqual(
    [],
  );
  expect(urlOnDay('/policies/a/#coding', '2024-10-15')).toBe('/policies/a/?on=2024-10-15#coding');
});

test('a code that no current version lists is not called unlisted on another day', () => {
  const answer = querySearchData(index, 'E0738 03/01/2025');
  expect(answer.unlisted).toEqual([]);
  expect(answer.notes.at(-1)).toBe(
    'For E0738 on March 1, 2025, use “Check a list of codes”. It looks in every version.',
  );
});

for (const { query, says } of [
  {
    query: 'K1007 E1399 10/15/2024',
    says: 'so this site cannot say whether K1007 or E1399 is covered.',
  },
  { query: 'indego 10/15/2024', says: 'We have no policy text for October 15, 2024. ' },
]) {
  test(`"${query}" has no text at all, which holds for every code`, () => {
    const answer = querySearchData(index, query);
    expect(answer.notes).toEqual([expect.stringContaining(says)]);
    expect(answer.unlisted).toEqual([]);
    const results = mergeResults(answer, []);
    expect(results.map((result) => [result.answer, result.device])).toEqual(
      results.map(() => [undefined, undefined]),
    );
  });
}

for (const [query, note] of [
  ['K1007 02/30/2024', /“02\/30\/2024” is not a date/],
  ['K1007 10/15/1024', /not a likely date of service/],
  ['K1007 10/15/2024 11/15/2024', /one date at a time/],
  ['K1007 31.12.2024', /“31.12.2024” is not a date. Enter a real date, for example 11\/01\/2024/],
] as const) {
  test(`"${query}" is not answered`, () => {
    const answer = querySearchData(index, query);
    expect(answer.notes).toEqual([expect.stringMatching(note)]);
    expect([answer.target, answer.identified, answer.words]).toEqual([null, [], []]);
  });
}
