import { expect, test } from '@playwright/test';
import { parseQuery } from '../../src/search/identifiers.ts';

const cases = [
  ['K1007', ['code K1007']],
  ['k-1007', ['code K1007']],
  ['k 1007', ['code K1007']],
  ['K1OO7', ['code K1007']],
  ['kl007', ['code K1007']],
  ['EO739', ['code E0739']],
  ['K1007**', ['code K1007']],
  ['#K1007', ['code K1007']],
  ['is K1007 covered', ['code K1007']],
  ['K1007, E0739', ['code K1007', 'code E0739']],
  ['99213', ['code 99213']],
  ['0001f', ['code 0001F']],
  ['99213 99214', ['code 99213', 'code 99214']],
  ['x99213', ['code 99213']],
  ['1.99213', []],
  ['99213.5', []],
  ['K131798', ['submission K131798']],
  ['K 131798', ['submission K131798']],
  ['DEN130034', ['submission DEN130034']],
  ['den-130034', ['submission DEN130034']],
  ['510(k) K220988', ['submission K220988']],
  ['PMID: 22333043', ['pmid 22333043']],
  ['pmid22333043', ['pmid 22333043']],
  ['22333043', ['pmid 22333043']],
  ['doi:10.1001/jama.2024.1', ['doi 10.1001/jama.2024.1']],
  ['K10', ['part K10']],
  ['1007', ['part 1007']],
  ['131798', ['part 131798']],
  ['0738 0739', ['part 0738', 'part 0739']],
  ['x0738', ['code X0738']],
  ['rewalk', []],
  ['exoatlet2', []],
  ['0.4 m/s', []],
  ['T7 to L5', []],
  ['5-second delay', []],
  ['hello', []],
] as const;

for (const [query, identifiers] of cases) {
  test(`reads "${query}" as ${JSON.stringify(identifiers)}`, () => {
    const found = parseQuery(query).identifiers.map(({ kind, value }) => `${kind} ${value}`);
    expect(found).toEqual(identifiers);
  });
}

test('leaves the words that identify nothing', () => {
  expect(parseQuery('K1007 medicare').rest.trim()).toBe('medicare');
});
