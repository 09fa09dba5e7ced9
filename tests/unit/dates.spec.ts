import { expect, test } from '@playwright/test';
import { dateInWords, dayOf } from '../../src/domain/dates.ts';

for (const [date, words] of [
  ['2024-11-01', 'November 1, 2024'],
  ['2026-04-15', 'April 15, 2026'],
  ['2024-02-29', 'February 29, 2024'],
  ['2026-06', 'June 2026'],
] as const) {
  test(`writes ${date} as ${words}`, () => {
    expect(dateInWords(date)).toBe(words);
  });
}

test('names no month that does not exist', () => {
  expect(() => dateInWords('2024-13-01')).toThrow(RangeError);
});

for (const [moment, timeZone, day] of [
  ['2024-11-01T03:59:59Z', 'America/New_York', '2024-10-31'],
  ['2024-11-01T04:00:00Z', 'America/New_York', '2024-11-01'],
  ['2024-11-01T04:00:00Z', 'Pacific/Kiritimati', '2024-11-01'],
  ['2024-10-31T10:00:00Z', 'Pacific/Kiritimati', '2024-11-01'],
] as const) {
  test(`${moment} is ${day} in ${timeZone}`, () => {
    expect(dayOf(new Date(moment), timeZone)).toBe(day);
  });
}
