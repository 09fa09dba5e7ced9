import { expect, test } from '@playwright/test';
import { getPreviousDay, isCalendarDay } from '../../src/domain/calendar.ts';
import { answerOnDay, isCodeValid } from '../../src/domain/dateOfService.ts';
import { findLastDay, findVersion } from '../../src/domain/inForce.ts';

for (const [day, before] of [
  ['2024-11-01', '2024-10-31'],
  ['2024-03-01', '2024-02-29'],
  ['2023-03-01', '2023-02-28'],
  ['2100-03-01', '2100-02-28'],
  ['2000-03-01', '2000-02-29'],
  ['2025-01-01', '2024-12-31'],
  ['2024-11-15', '2024-11-14'],
] as const) {
  test(`the day before ${day} is ${before}`, () => {
    expect(getPreviousDay(day)).toBe(before);
  });
}

for (const [text, is] of [
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-04-31', false],
  ['2024-13-01', false],
  ['2024-00-10', false],
  ['2024-01-00', false],
  ['2024-1-1', false],
  ['', false],
  ['2024-11-01T00:00', false],
] as const) {
  test(`"${text}" is ${is ? 'a day' : 'no day'} of the calendar`, () => {
    expect(isCalendarDay(text)).toBe(is);
  });
}

const held = ['2022-01-01', '2024-02-29', '2024-11-01', '2099-01-01'];

for (const [day, version, lastDay] of [
  ['2021-12-31', undefined, null],
  ['2022-01-01', '2022-01-01', '2024-02-28'],
  ['2024-02-28', '2022-01-01', '2024-02-28'],
  ['2024-02-29', '2024-02-29', '2024-10-31'],
  ['2024-03-01', '2024-02-29', '2024-10-31'],
  ['2024-10-31', '2024-02-29', '2024-10-31'],
  ['2024-11-01', '2024-11-01', '2098-12-31'],
  ['2098-12-31', '2024-11-01', '2098-12-31'],
  ['2099-01-01', '2099-01-01', null],
  ['2107-07-07', '2099-01-01', null],
] as const) {
  test(`on ${day} the version in force is ${version ?? 'not held'}`, () => {
    expect(findVersion(held.toReversed(), day)).toBe(version);
    if (version) expect(findLastDay(version, held)).toBe(lastDay);
  });
}

const notHeld = "We don't have the policy for dates before November 1, 2024.";
for (const [dates, shown, day, isAsked, answer] of [
  [['2024-11-01'], '2024-11-01', '2024-10-31', true, { kind: 'none', sentence: notHeld }],
  [
    ['2024-11-01'],
    '2024-11-01',
    '2024-11-01',
    true,
    {
      kind: 'shown',
      sentence: 'On November 1, 2024, this version applies. Effective November 1, 2024.',
    },
  ],
  [
    ['2024-11-01', '2027-01-01'],
    '2024-11-01',
    '2026-12-31',
    false,
    { kind: 'shown', sentence: 'Effective November 1, 2024 through December 31, 2026.' },
  ],
  [
    ['2024-11-01', '2027-01-01'],
    '2024-11-01',
    '2027-01-01',
    false,
    {
      kind: 'other',
      version: '2027-01-01',
      sentence: 'A newer version is now effective. Effective January 1, 2027.',
    },
  ],
  [['2027-01-01'], 'none', '2026-12-31', false, { kind: 'shown', sentence: '' }],
  [
    ['2022-01-01', '2024-11-01'],
    '2024-11-01',
    '2023-05-05',
    false,
    { kind: 'shown', sentence: 'Effective November 1, 2024.' },
  ],
  [
    [],
    'draft',
    '2026-12-31',
    true,
    { kind: 'none', sentence: "We don't have a policy for this date." },
  ],
] as const) {
  test(`of [${dates.join()}], ${isAsked ? 'asked for' : 'read on'} ${day}: ${answer.sentence}`, () => {
    expect(answerOnDay(dates, shown, day, isAsked)).toEqual(answer);
  });
}

for (const [from, until, day, is] of [
  [null, null, '2025-01-01', true],
  ['2025-01-01', null, '2024-12-31', false],
  ['2025-01-01', null, '2025-01-01', true],
  [null, '2025-12-31', '2025-12-31', true],
  [null, '2025-12-31', '2026-01-01', false],
] as const) {
  test(`a code valid from ${from} until ${until} is ${is ? '' : 'not '}valid on ${day}`, () => {
    expect(isCodeValid(from, until, day)).toBe(is);
  });
}
