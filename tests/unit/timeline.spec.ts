import { expect, test } from '@playwright/test';
import { predicateEdges, findPredicateUses } from '../../src/domain/lineage.ts';
import { getTimeline } from '../../src/domain/timeline.ts';
import { records } from '../support/contentRecords.ts';

const printed = records.policies.flatMap(({ regulatory }) =>
  regulatory.flatMap((id) => records.regulatory.filter((entry) => entry.id === id)),
);

test('orders decisions by year, then as printed, and puts the undated last', () => {
  expect(
    getTimeline(printed).map(({ year, entries }) => [year, entries.map(({ device }) => device)]),
  ).toEqual([
    [2014, ['rewalk']],
    [2016, ['indego', 'ekso']],
    [2017, ['hal']],
    [2019, ['restore']],
    [2020, ['keeogo']],
    [2021, ['exoatlet-ii']],
    [2022, ['gems-h', 'eksonr', 'atalante']],
    [null, ['atalante-x']],
  ]);
});

test('knows every predicate that is printed and no other', () => {
  expect(
    predicateEdges(printed).map(({ predicate, device }) => `${predicate} > ${device}`),
  ).toEqual([
    'rewalk > indego',
    'rewalk > ekso',
    'rewalk > hal',
    'honda-walking-assist > keeogo',
    'ekso > exoatlet-ii',
    'honda-walking-assist > gems-h',
    'indego > atalante',
  ]);
});

test('tells for which devices a device is the predicate', () => {
  expect(findPredicateUses('rewalk', printed)).toEqual(['indego', 'ekso', 'hal']);
  expect(findPredicateUses('eksonr', printed)).toEqual([]);
});
