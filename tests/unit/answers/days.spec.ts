import { expect, test } from '@playwright/test';
import type { Answer } from '../../../src/domain/answers/answer.ts';
import type { AnswerVersion } from '../../../src/domain/answers/answerRecords.ts';
import { ask, createPayer, createRecords, createVersion, group, today } from './support.ts';

/** The edges of days: all bounds are included. */

const covered = { codingGroups: [group('Covered:', [{ determination: 'covered' }], ['A9800'])] };
const printed = (date: string) => ({ label: 'Date', asPrinted: date, date });

function askOn(day: string | null, ...versions: readonly AnswerVersion[]) {
  return ask(createRecords(...versions), ['A9800'], { day });
}
const states = (answers: readonly Answer[]) =>
  answers.map(({ policy, date }) => `${policy.effectiveDate} ${date.version}`);

const first = createVersion('edges', '2024-02-29', covered);
const second = createVersion('edges', '2025-01-01', {
  ...covered,
  replaces: { text: 'Replaces the version of February 29, 2024.', effectiveDate: '2024-02-29' },
  ended: { text: 'It ends.', lastDay: '2025-12-31', replacedBy: null },
});
const third = createVersion('edges', '2027-01-01', covered);

for (const [day, answers, missing] of [
  ['2024-02-28', [], 'before-first'],
  ['2024-02-29', ['2024-02-29 earlier']],
  ['2024-12-31', ['2024-02-29 earlier']],
  ['2025-01-01', ['2025-01-01 earlier']],
  ['2025-12-31', ['2025-01-01 earlier']],
  ['2026-01-01', [], 'gap'],
  ['2026-12-31', [], 'gap'],
  ['2027-01-01', ['2027-01-01 coming']],
] as const) {
  test(`${day}: ${missing ?? answers.join()}`, () => {
    const set = askOn(day, first, second, third);
    expect(states(set.answers)).toEqual(answers);
    expect(set.missing).toMatchObject(missing ? [{ reason: missing, day }] : []);
    // The version that starts after today is announced on each day after which it is the next.
    const isNext = day > '2024-12-31' && day < '2027-01-01';
    expect(states(set.coming)).toEqual(isNext ? ['2027-01-01 coming'] : []);
  });
}

test('the last day of a version, and whether the next one follows it directly', () => {
  expect(askOn('2024-06-01', first, second).answers[0]).toMatchObject({
    policy: { lastDay: '2024-12-31', lastDayBecause: 'next' },
    date: { next: { day: '2025-01-01', follows: true } },
  });
  expect(askOn('2025-06-01', second, third).answers[0]).toMatchObject({
    policy: { lastDay: '2025-12-31', lastDayBecause: 'ended' },
    date: { next: { day: '2027-01-01', follows: false } },
  });
});

for (const [name, facts, day, wording] of [
  ['before a review', { lastReviewed: printed('2026-04-15') }, '2026-04-14', 'reviewed-later'],
  ['on a review', { lastReviewed: printed('2026-04-15') }, '2026-04-15', 'as-published'],
  [
    'in the month of a review',
    { lastReviewed: printed('2026-04') },
    '2026-04-30',
    'reviewed-later',
  ],
  ['after that month', { lastReviewed: printed('2026-04') }, '2026-05-01', 'as-published'],
  ['before an update', { lastUpdated: printed('2026-02-01') }, '2026-01-31', 'updated-later'],
  [
    'a review before the start',
    { lastReviewed: printed('2023-12-01') },
    '2024-02-29',
    'as-published',
  ],
  ['no review, a day of the past', {}, '2026-11-27', 'no-review-date'],
  ['no review, today', {}, today, 'as-published'],
  ['no review, a day to come', {}, '2026-11-29', 'as-published'],
] as const) {
  test(`wording: ${name} is ${wording}`, () => {
    const version = createVersion('reviewed', '2024-02-29', { ...covered, ...facts });
    expect(askOn(day, version).answers[0]?.date.wording).toBe(wording);
  });
}

test('two health plans can have two days today', () => {
  const east = createVersion('east', '2026-11-28', covered, createPayer('east', 'East'));
  const west = createVersion('west', '2026-11-28', covered, {
    ...createPayer('west', 'West'),
    timeZone: 'Pacific/Honolulu',
  });
  const { answers, missing } = ask(createRecords(east, west), ['A9800'], {
    today: (zone) => (zone === 'Pacific/Honolulu' ? '2026-11-27' : today),
  });
  expect(answers.map(({ date }) => date)).toMatchObject([{ day: today, asked: false }]);
  expect(missing).toMatchObject([{ reason: 'future-only', day: '2026-11-27' }]);
});

test('a version that took effect after the build answers, and says so', () => {
  const records = { ...createRecords(first, second), builtOn: '2024-12-01' };
  const on = (now: string) => ask(records, ['A9800'], { today: () => now }).answers;
  expect(on('2024-12-31')[0]).toMatchObject({ date: { version: 'current', switched: false } });
  expect(on('2025-01-01')[0]).toMatchObject({
    ...{ policy: { effectiveDate: '2025-01-01' }, date: { version: 'current', switched: true } },
  });
});

for (const day of [
  '2025-02-29',
  '2025-13-01',
  '2025-1-1',
  '2025-06',
  'yesterday',
  '0025-03-01',
  '1989-12-31',
  '2031-11-29',
]) {
  test(`${day} stops the answer`, () => {
    const set = askOn(day, first, third);
    expect(set).toMatchObject({ answers: [], coming: [], otherDays: [] });
    expect(set.missing).toMatchObject([{ kind: 'unreadable-date', text: day }]);
  });
}

test('five years ahead is a likely day', () => {
  expect(askOn('2031-11-28', third).answers).toHaveLength(1);
});

test('a draft is announced in every state and never answers', () => {
  const draft = createVersion('edges', '2025-06-01', {
    ...covered,
    draft: { asPrinted: 'DRAFT', commentsFrom: null, commentsUntil: null },
  });
  const days = [null, '2024-01-01', '2024-06-01', '2025-06-01', '2026-06-01', '2027-06-01'];
  for (const day of days) {
    const { answers, coming } = askOn(day, first, second, third, draft);
    expect(states(answers).join()).not.toContain('draft');
    expect(states(coming)).toContain('2025-06-01 draft');
  }
});

test('a last day after its start says nothing of the days before a version', () => {
  const decision = { determination: 'covered', until: '2025-12-31' } as const;
  const version = createVersion('until', '2025-01-01', {
    codingGroups: [group('Covered through December 31, 2025:', [decision], ['A9800'])],
  });
  expect(askOn('2023-06-01', version)).toMatchObject({
    answers: [],
    missing: [{ reason: 'before-first' }],
  });
});

test('beside an earlier version, the next one can speak of the same day, after it', () => {
  const decision = { determination: 'not-covered', from: '2024-12-01' } as const;
  const next = createVersion('edges', '2025-01-01', {
    codingGroups: [group('Not covered from December 1, 2024:', [decision], ['A9800'])],
  });
  expect(states(askOn('2024-12-15', first, next).answers)).toEqual([
    '2024-02-29 earlier',
    '2025-01-01 by-sentence',
  ]);
  expect(states(askOn('2024-11-30', first, next).answers)).toEqual(['2024-02-29 earlier']);
});

test('what starts after the last day of a version is for the next version to state', () => {
  const decisions = [
    { determination: 'covered', until: '2024-12-31' },
    { determination: 'not-covered', from: '2025-01-01' },
  ] as const;
  const version = createVersion('edges', '2024-02-29', {
    codingGroups: [group('Covered, then not covered:', [...decisions], ['A9800'])],
  });
  expect(askOn('2024-06-01', version).coming).toHaveLength(1);
  expect(askOn('2024-06-01', version, second).coming).toHaveLength(0);
});

test('a decision holds on the days that its block and its own dates have in common', () => {
  const decision = { determination: 'covered', from: '2025-03-01', until: '2025-12-31' } as const;
  const version = createVersion('common', '2024-01-01', {
    codingGroups: [
      group('Covered:', [decision], ['A9800'], { from: '2025-01-01', until: '2025-06-30' }),
    ],
  });
  const state = (day: string) => askOn(day, version).answers[0]?.coverage.state;
  const days = ['2025-02-28', '2025-03-01', '2025-06-30', '2025-07-01'];
  expect(days.map(state)).toEqual(['outside-dates', 'stated', 'stated', 'outside-dates']);
});

test("a code's own dates hold for its range too, and the nearest of several is shown", () => {
  const dates = (from: string | null, until: string | null) => ({
    dates: { asPrinted: `${from ?? ''}/${until ?? ''}`, from, until },
  });
  const row = (code: string, facts: object) => ({
    code,
    asPrinted: code,
    descriptor: null,
    ...facts,
  });
  const covers = [{ determination: 'covered' as const }];
  const version = createVersion('valid', '2024-01-01', {
    codingGroups: [
      group('Covered:', covers, [
        row('A9800', dates(null, '2024-06-30')),
        row('A9800', dates('2025-01-01', null)),
      ]),
      group('Covered:', covers, ['A9800-A9810']),
    ],
  });
  const coverage = (day: string) =>
    askOn(day, version).answers.map((one) => ({
      ...one.coverage,
      authorization: one.priorAuthorization !== null,
    }));
  expect(coverage('2024-08-01')).toMatchObject([
    { state: 'not-valid', until: '2024-06-30', authorization: false },
  ]);
  expect(coverage('2024-12-01')).toMatchObject([{ state: 'not-valid', from: '2025-01-01' }]);
  expect(coverage('2025-01-01')).toMatchObject([{ state: 'stated' }, { state: 'stated' }]);
});
