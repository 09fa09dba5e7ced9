import { expect, test } from '@playwright/test';
import { readBuildMoment } from '../../src/domain/buildMoment.ts';

const now = new Date('2026-11-22T20:00:00Z');

test('the moment of the build is now, unless SOURCE_DATE_EPOCH names another', () => {
  expect(readBuildMoment(undefined, now)).toEqual(now);
  expect(readBuildMoment('', now)).toEqual(now);
  expect(readBuildMoment('1730433600', now).toISOString()).toBe('2024-11-01T04:00:00.000Z');
});

for (const epoch of ['tomorrow', '-1', '1.5', '2024-11-01', '999999999999']) {
  test(`refuses the moment "${epoch}" with what to write`, () => {
    expect(() => readBuildMoment(epoch, now)).toThrow(/SOURCE_DATE_EPOCH .* write whole seconds/);
  });
}
