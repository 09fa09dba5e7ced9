import { expect, test } from '@playwright/test';
import type { PolicyVersion } from '../../src/domain/records.ts';
import { getDeviceEvents, updateId, listUpdates } from '../../src/domain/updates.ts';
import { updateRemark, updateTitle } from '../../src/domain/updateWords.ts';
import { findCurrentPolicies } from '../../src/domain/versions.ts';
import { records } from '../support/contentRecords.ts';

const [first] = records.policies;
if (!first) throw new Error('the content has no policy');

/** A later version of the policy: it repeats the notices and adds one. */
const later: PolicyVersion = {
  ...first,
  id: `${first.policy}/2026-12-01`,
  effectiveDate: { ...first.effectiveDate, asPrinted: '12|01|2026', date: '2026-12-01' },
  publications: [
    { asPrinted: 'Provider Update, October 2026', month: '2026-10' },
    ...first.publications,
  ],
};

const idsOn = (day: string) =>
  listUpdates(findCurrentPolicies([first, later], day), day).map(updateId);

test('lists notices, effective dates and reviews, newest first, each once', () => {
  expect(idsOn('2026-11-22')).toEqual([
    'powered-exoskeleton/notice/2026-06',
    'powered-exoskeleton/review/2026-04-15',
    'powered-exoskeleton/notice/2025-07',
    'powered-exoskeleton/version/2024-11-01',
    'powered-exoskeleton/notice/2024-09',
    'powered-exoskeleton/notice/2023-05',
    'powered-exoskeleton/notice/2022-07',
  ]);
});

test('a version that takes effect later is no update before its day, nor are its notices', () => {
  expect(idsOn('2026-11-30')).toHaveLength(7);
  expect(idsOn('2026-12-01').slice(0, 2)).toEqual([
    'powered-exoskeleton/version/2026-12-01',
    'powered-exoskeleton/notice/2026-10',
  ]);
  expect(idsOn('2026-12-01')).toHaveLength(9);
});

test('a month keeps its place as a month, and says so where a time is asked for', () => {
  const [notice, review] = listUpdates(findCurrentPolicies([first], '2026-11-22'), '2026-11-22');
  if (!notice || !review) throw new Error('the policy has no updates');
  expect(getDeviceEvents(notice)).toBe('2026-06-01T12:00:00Z');
  expect(updateTitle(notice)).toMatch(/^Listed in Provider Update, June 2026: /);
  expect(updateRemark(notice)).toMatch(
    /^The policy says: “Provider Update, June 2026”.*the month only/,
  );
  expect(getDeviceEvents(review)).toBe('2026-04-15T12:00:00Z');
});

test('the moment of a day is that day everywhere in America', () => {
  const moment = new Date('2026-04-15T12:00:00Z');
  for (const timeZone of ['America/New_York', 'Pacific/Honolulu', 'America/Halifax']) {
    expect(new Intl.DateTimeFormat('en-CA', { timeZone }).format(moment)).toBe('2026-04-15');
  }
});
