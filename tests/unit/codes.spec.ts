import { expect, test } from '@playwright/test';
import { answerListing, findCommonLimit, indexCodes, listCodes } from '../../src/domain/codes.ts';
import { getDetermination } from '../../src/domain/answers/sentences/labelAnswer.ts';
import { getCodeSystem } from '../../src/domain/codeSystems.ts';
import { answerDay } from '../support/answerDay.ts';
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
    .flatMap((listing) =>
      answerListing(listing, answerDay).map((answer) => [
        listing.code,
        answer.line.id,
        getDetermination(answer),
      ]),
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

test("a code's answer takes its determinations from its own group, with their common limit", () => {
  const [real] = records.policies;
  const [group] = real?.codingGroups ?? [];
  if (!real || !group) throw new Error('The content lists no code');
  const children = {
    ...{ ...group, heading: null, appliesTo: { text: 'for children' } },
    decisions: [{ lines: ['commercial'], determination: 'covered' as const }],
    notStatedFor: ['medicare-advantage'],
  };
  const [listing] = listCodes({ ...real, codingGroups: [children, group] });
  const answers = listing ? answerListing(listing, answerDay) : [];
  expect(answers.map((answer) => [answer.line.name, getDetermination(answer)])).toEqual([
    ['Medicare Advantage Plans', null],
    ['Commercial Products', 'covered'],
  ]);
  expect(findCommonLimit(answers)).toBe('for children');
});
