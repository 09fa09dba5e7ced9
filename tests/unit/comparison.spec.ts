import { expect, test } from '@playwright/test';
import type { Indication } from '../../src/content/schemas/regulatory.ts';
import type { ComparedFact } from '../../src/domain/comparison/comparedRows.ts';
import { compareIndications } from '../../src/domain/comparison/compareIndications.ts';
import { compareStatus } from '../../src/domain/comparison/compareStatus.ts';
import { groupByCondition } from '../../src/domain/comparison/groupByCondition.ts';
import { getLineage } from '../../src/domain/lineage.ts';
import { records } from '../support/contentRecords.ts';

const places = getLineage(records.devices, records.regulatory);
const placesOf = (...ids: string[]) =>
  ids.flatMap((id) => places.filter(({ device }) => device.id === id));

/** A cell in one line: "T4 to T6: –". */
const textOf = (facts: readonly ComparedFact[]) =>
  facts.map(({ of, words, ours, device }) =>
    [of && `${of}:`, words, ours, device?.name, ...(words || ours || device ? [] : ['–'])]
      .filter(Boolean)
      .join(' '),
  );

function rowsOf(...ids: string[]): Readonly<Record<string, readonly (readonly string[])[]>> {
  const groups = [
    ...compareIndications(placesOf(...ids)),
    compareStatus(placesOf(...ids), () => undefined),
  ];
  return Object.fromEntries(
    groups.flatMap(([head, ...rows]) =>
      [head, ...rows].map(({ heading, cells }) => [
        [...new Set([head.heading, heading])].join(' > '),
        cells.map(textOf),
      ]),
    ),
  );
}

test('each fact says to which levels it belongs where a device has several', () => {
  expect(rowsOf('rewalk', 'hal')).toMatchObject({
    'Spinal cord injury > Spinal levels, with setting': [
      ['T7 to L5 setting not stated', 'T4 to T6 in rehabilitation institutions'],
      ['C4 to L5 inside medical facilities', 'T11 to L5 inside medical facilities'],
    ],
    'Spinal cord injury > ASIA grades': [
      [],
      ['C4 to L5: ASIA C, ASIA D', 'T11 to L5: ASIA A with Zones of Partial Preservation, ASIA B'],
    ],
    'Spinal cord injury > Supervision': [
      ['T7 to L5: supervision of a specially trained companion', 'T4 to T6: –'],
      ['under trained medical supervision'],
    ],
  });
});

test('rows align by condition, and a population of several conditions is in each of them', () => {
  const rows = rowsOf('eksonr', 'keeogo');
  expect(rows).toMatchObject({
    Stroke: [
      ['individuals with acquired brain injury, including traumatic brain injury and stroke'],
      ['stroke patients'],
    ],
    'Stroke > Setting': [['in rehabilitation institutions'], ['in rehabilitation settings']],
    'Multiple sclerosis': [['individuals with multiple sclerosis'], []],
  });
  expect(Object.keys(rows)).toContain('Acquired brain injury, traumatic brain injury');
  expect(Object.keys(rows)).not.toContain('Traumatic brain injury');
});

test('a row that the policy states for no device is left out', () => {
  const rows = Object.keys(rowsOf('keeogo', 'rex'));
  expect(rows).not.toContain('Stroke > Supervision');
  expect(rows).not.toContain('FDA status, from the policy > Additional clearance');
});

test('the status tells predicates apart: named, none by pathway, not stated', () => {
  expect(
    rowsOf('indego', 'rewalk', 'eksonr')['FDA status, from the policy > Predicate device'],
  ).toEqual([['ReWalk'], ['None (De Novo: no predicate)'], []]);
});

test('a device that is only mentioned has no fact but that', () => {
  const { 'FDA status, from the policy': head, ...rows } = rowsOf('indego', 'rex');
  expect(head?.[1]).toEqual(['Mentioned only. The policy gives no FDA details.']);
  for (const [heading, cells] of Object.entries(rows)) expect(cells[1], heading).toEqual([]);
});

test('populations of the same levels are told apart by what else they say', () => {
  const [one] = placesOf('rewalk')[0]?.entry?.indications ?? [];
  if (!one) throw new Error('ReWalk has no population');
  const child: Indication = { ...one, conditionAsPrinted: 'children', limits: ['with a walker'] };
  const [place] = placesOf('rewalk');
  if (!place?.entry) throw new Error('ReWalk has no entry');
  const twice = { ...place, entry: { ...place.entry, indications: [one, child] } };
  const [[, ...rows] = []] = compareIndications([twice]);
  const limits = rows.find(({ heading }) => heading === 'Other requirements');
  expect(limits?.cells[0]?.map(({ of }) => of)).toEqual([one.conditionAsPrinted, 'children']);
});

test('a population whose condition has no name of ours is not lost', () => {
  const [one] = placesOf('rewalk')[0]?.entry?.indications ?? [];
  const groups = groupByCondition([one ? [{ ...one, conditions: [] }] : []]);
  expect(groups.map(({ label }) => label)).toEqual(['Other populations']);
});
