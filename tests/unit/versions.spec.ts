import { expect, test } from '@playwright/test';
import type { PolicyVersion } from '../../src/domain/records.ts';
import { findCurrentPolicies } from '../../src/domain/versions.ts';
import { records } from '../support/contentRecords.ts';

function version(date: string): PolicyVersion {
  const [real] = records.policies;
  if (!real) throw new Error('The content has no policy');
  return { ...real, id: `p/${date}`, policy: 'p', effectiveDate: { ...real.effectiveDate, date } };
}

const versions = [version('2023-01-01'), version('2024-11-01'), version('2027-01-01')];

for (const [day, inForce] of [
  ['2022-12-31', undefined],
  ['2023-01-01', '2023-01-01'],
  ['2024-10-31', '2023-01-01'],
  ['2024-11-01', '2024-11-01'],
  ['2026-12-31', '2024-11-01'],
  ['2027-01-01', '2027-01-01'],
] as const) {
  test(`on ${day} the version in force is ${inForce ?? 'none'}`, () => {
    const [policy] = findCurrentPolicies(versions, day);
    expect(policy?.current.effectiveDate.date).toBe(inForce);
  });
}

test('lists the versions from the newest to the oldest', () => {
  const [policy] = findCurrentPolicies(versions, '2025-01-01');
  expect(policy?.versions.map(({ effectiveDate }) => effectiveDate.date)).toEqual([
    '2027-01-01',
    '2024-11-01',
    '2023-01-01',
  ]);
});
