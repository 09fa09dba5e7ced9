import { expect, test } from '@playwright/test';
import { computeCrdCoverage } from '../../../src/domain/answers/computeCrdCoverage.ts';
import * as shape from './shapes.ts';
import { ask, createRecords, createVersion } from './support.ts';

/** One value of CRD for each policy, line and subject, from all its decisions. */

const crd = (...question: Parameters<typeof ask>) =>
  computeCrdCoverage(ask(...question).answers).map(({ covered, paNeeded, infoNeeded }) =>
    [covered, paNeeded, ...infoNeeded].join(' '),
  );

for (const [name, version, codes, expected] of [
  ['every decision is negative', shape.p0, ['K1007'], ['not-covered ', 'not-covered ']],
  ['an exception is conditional', shape.p4, ['81162'], ['conditional  OTH']],
  ['a decision and its rest are conditional', shape.p6, ['B4102'], ['conditional  OTH']],
  ['a place of service has to be known', shape.p8, ['D9222'], ['conditional  location']],
  ['a code in a range has to be known', shape.p8, ['21241'], ['conditional  location detail-code']],
  ['words of their own have no value', shape.p17, ['64650'], [' ']],
  ['a listed code has no value', shape.p2, ['K1007'], [' ']],
] as const) {
  test(`CRD: ${name}`, () => {
    expect(crd(createRecords(version), codes)).toEqual(expected);
  });
}

test('CRD: authorization with an exception is conditional, and is none without a value', () => {
  const version = createVersion('crd', '2024-01-01', {
    lines: ['medicare-advantage', 'commercial'],
    priorAuthorization: shape.p10.priorAuthorization,
    statements: [{ heading: null, text: 'Covered.', decisions: [{ determination: 'covered' }] }],
  });
  expect(crd(createRecords(version), [], { policies: ['crd'] })).toEqual([
    'covered auth-needed',
    'covered conditional',
  ]);
  expect(crd(createRecords(version), [], { policies: ['crd'], day: '2025-09-30' })).toEqual([
    'covered auth-needed',
    'covered ',
  ]);
});
