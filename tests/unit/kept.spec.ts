import { expect, test } from '@playwright/test';
import { getNextDay, getPreviousDay, isCalendarDay } from '../../src/domain/calendar.ts';
import { findLastDay } from '../../src/domain/inForce.ts';
import { findNearestPage } from '../../src/domain/siteAddress.ts';
import { parseQuestion } from '../../src/search/parseQuestion.ts';
import { createListedCodes } from '../../src/search/question/listedCodes.ts';

/** What no other row of these tests noticed when it was broken; see tests/mutation/mutate.ts. */

for (const [day, isOne] of [
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['2100-02-29', false],
  ['2023-02-29', false],
] as const) {
  test(`${day} is ${isOne ? 'a' : 'no'} day`, () => {
    expect(isCalendarDay(day)).toBe(isOne);
  });
}

test('a year ends on December 31, and the next one follows it', () => {
  expect(getPreviousDay('2025-01-01')).toBe('2024-12-31');
  expect(getNextDay('2024-12-31')).toBe('2025-01-01');
});

test('a version ends on the day before the next one: no day has two', () => {
  expect(findLastDay('2024-01-01', ['2024-01-01', '2025-01-01'])).toBe('2024-12-31');
});

test('eight digits beside a code that are its date are not a publication as well', () => {
  const { day, mentions } = parseQuestion('K1007 20241031', createListedCodes(['K1007']));
  expect(day).toEqual({ day: '2024-10-31' });
  expect(mentions.map(({ value }) => value)).toEqual(['K1007']);
});

test('an address outside of the site names no page of it', () => {
  expect(findNearestPage('/abcdefgh/codes/k1007', '/coverage')).toBeNull();
});
