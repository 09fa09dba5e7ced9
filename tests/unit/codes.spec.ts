import { expect, test } from '@playwright/test';
import { getCodeAnswers, listCodes, indexCodes, type CodeListing } from '../../src/domain/codes.ts';
import { getCodeSystem } from '../../src/domain/codeSystems.ts';
import { records } from '../support/contentRecords.ts';

for (const [code, system] of [
  ['K1007', 'HCPCS'],
  ['E0739', 'HCPCS'],
  ['D0120', 'CDT'],
  ['99213', 'CPT'],
  ['0001F', 'CPT'],
] as const) {
  test(`${code} is a code of ${system}`, () => {
    expect(getCodeSystem(code)).toBe(system);
  });
}

test('one sentence for two codes and two lines of business makes four determinations', () => {
  const stated = records.policies
    .flatMap(listCodes)
    .flatMap(({ code, decisions }) =>
      decisions.map(({ lineOfBusiness, determination }) => [code, lineOfBusiness, determination]),
    );
  expect(stated).toEqual([
    ['K1007', 'medicare-advantage', 'not-covered'],
    ['K1007', 'commercial', 'not-medically-necessary'],
    ['E0739', 'medicare-advantage', 'not-covered'],
    ['E0739', 'commercial', 'not-medically-necessary'],
  ]);
});

test('a code that two policies list keeps two listings', () => {
  const [real] = records.policies;
  if (!real) throw new Error('The content has no policy');
  const codes = indexCodes([real, { ...real, id: 'other', policy: 'other' }]);
  expect(codes.map(({ code, listings }) => [code, listings.length])).toEqual([
    ['E0739', 2],
    ['K1007', 2],
  ]);
});

test("a code's answer takes its determinations from its own group", () => {
  const [listing] = records.policies.flatMap(listCodes);
  if (!listing) throw new Error('The content lists no code');
  const changed: CodeListing = {
    ...listing,
    decisions: [
      {
        lineOfBusiness: 'commercial',
        name: 'Commercial Products',
        determination: 'covered',
        elsewhere: null,
        words: 'covered',
        limits: [],
      },
    ],
  };
  expect(getCodeAnswers(changed).map(({ name, determination }) => [name, determination])).toEqual([
    ['Commercial Products', 'covered'],
  ]);
});
