import { expect, test } from '@playwright/test';
import { indicationFacets, entryFacets, matches } from '../../src/domain/facets.ts';
import { indicationFilters, timelineFilters } from '../../src/domain/filters.ts';
import { indicationsCompared } from '../../src/domain/indications.ts';
import { indicationsCsv } from '../../src/domain/indicationsCsv.ts';
import { getLineage, withoutPredicate } from '../../src/domain/lineage.ts';
import { formatSetting } from '../../src/domain/settings.ts';
import { levelGroups, listLevels } from '../../src/domain/spinalLevels.ts';
import { spinalRows, withoutLevels } from '../../src/domain/spinalRows.ts';
import { records } from '../support/contentRecords.ts';

const rows = indicationsCompared(records.devices, records.regulatory);
const label = (row: (typeof rows)[number]) =>
  `${row.device.id} ${row.indication?.levels?.asPrinted ?? 'no levels'}`;

test('a range of levels includes its ends and crosses the regions of the spine', () => {
  expect(listLevels({ from: 'C7', to: 'T3' })).toEqual(['C7', 'T1', 'T2', 'T3']);
  expect(listLevels({ from: 'T4', to: 'T6' })).toEqual(['T4', 'T5', 'T6']);
});

test('every device has a row, the ones that are only mentioned as well', () => {
  expect(new Set(rows.map(({ device }) => device.id)).size).toBe(13);
  expect(rows.filter(({ indication }) => !indication).map(({ device }) => device.id)).toEqual([
    'honda-walking-assist',
    'rex',
  ]);
});

test('neighbouring levels stand together where the policy names the same devices for them', () => {
  expect(
    levelGroups(rows).map(({ levels, named }) => [
      [...new Set([levels.at(0), levels.at(-1)])].join('-'),
      named.map(label),
    ]),
  ).toEqual([
    ['C1-C3', []],
    ['C4-C6', ['hal C4 to L5']],
    ['C7-T3', ['ekso C7 to T3', 'eksonr C7 to T3', 'exoatlet-ii C7 to T3', 'hal C4 to L5']],
    [
      'T4',
      [
        'ekso T4 to L5',
        'eksonr T4 to L5',
        'exoatlet-ii T4 to L5',
        'hal C4 to L5',
        'rewalk T4 to T6',
      ],
    ],
    [
      'T5-T6',
      [
        'atalante-x T5 to L5',
        'ekso T4 to L5',
        'eksonr T4 to L5',
        'exoatlet-ii T4 to L5',
        'hal C4 to L5',
        'rewalk T4 to T6',
      ],
    ],
    [
      'T7-T10',
      [
        'atalante-x T5 to L5',
        'ekso T4 to L5',
        'eksonr T4 to L5',
        'exoatlet-ii T4 to L5',
        'hal C4 to L5',
        'indego T7 to L5',
        'rewalk T7 to L5',
      ],
    ],
    [
      'T11-L5',
      [
        'atalante-x T5 to L5',
        'ekso T4 to L5',
        'eksonr T4 to L5',
        'exoatlet-ii T4 to L5',
        'hal C4 to L5',
        'hal T11 to L5',
        'indego T7 to L5',
        'rewalk T7 to L5',
      ],
    ],
  ]);
});

test('the chart has a row a device and setting, highest level first, and never says community', () => {
  expect(
    spinalRows(rows).map(({ device, pattern, setting }) => [
      device.id,
      pattern,
      `${setting.ours}${setting.printed}`,
    ]),
  ).toEqual([
    ['hal', 'institution', 'inside medical facilities'],
    ['ekso', 'institution', 'in rehabilitation institutions'],
    ['eksonr', 'institution', 'in rehabilitation institutions'],
    ['exoatlet-ii', 'institution', 'in rehabilitation institutions'],
    ['rewalk', 'institution', 'in rehabilitation institutions'],
    ['rewalk', 'companion', 'setting not stated; supervision of a specially trained companion'],
    ['atalante-x', 'institution', 'in rehabilitation institutions'],
    ['indego', 'companion', 'setting not stated; supervision of a specially trained companion'],
    ['indego', 'institution', 'in rehabilitation institutions'],
  ]);
  const shown = rows.flatMap(({ indication }) => (indication ? [formatSetting(indication)] : []));
  expect(shown.join()).not.toMatch(/community|home/i);
});

test('the devices of which no level is printed are named', () => {
  expect(withoutLevels(rows).map(({ id }) => id)).toEqual([
    'atalante',
    'gems-h',
    'honda-walking-assist',
    'keeogo',
    'restore',
    'rex',
  ]);
});

test('a filter that is not set asks for nothing, and all that are set have to match', () => {
  const facets = { condition: ['stroke', 'spinal-cord-injury'], setting: ['not-stated'] };
  expect(matches(facets, {})).toBe(true);
  expect(matches(facets, { condition: 'stroke', setting: '' })).toBe(true);
  expect(matches(facets, { condition: 'stroke', setting: 'medical-facility' })).toBe(false);
  expect(matches({}, { condition: 'stroke' })).toBe(false);
});

test('what is not stated can be asked for', () => {
  const found = rows.filter((row) => matches(indicationFacets(row), { setting: 'not-stated' }));
  expect(found.map(label)).toEqual(['indego T7 to L5', 'restore no levels', 'rewalk T7 to L5']);
});

test('one maker that is printed with a mark and without it is one maker', () => {
  const makers = timelineFilters(records.regulatory).find(({ name }) => name === 'maker');
  expect(makers?.options.map((option) => option.label)).toEqual([
    'B-Temia',
    'CYBERDYNE Inc.',
    'Ekso Bionics Inc',
    'ExoAtlet Asia Co. Ltd.',
    'Parker Hannifin',
    'ReWalk Robotics',
    'Samsung Electronics Co. Ltd.',
    'Wandercraft SAS',
    'Not stated',
  ]);
  const found = records.regulatory.filter((entry) =>
    matches(entryFacets(entry), { maker: 'ekso-bionics-inc' }),
  );
  expect(found.map(({ device }) => device)).toEqual(['ekso', 'eksonr']);
});

test('only conditions that occur can be chosen', () => {
  const conditions = indicationFilters(rows).find(({ name }) => name === 'condition');
  expect(conditions?.options.map(({ value }) => value)).toEqual([
    'acquired-brain-injury',
    'multiple-sclerosis',
    'spinal-cord-injury',
    'stroke',
    'traumatic-brain-injury',
    'not-stated',
  ]);
});

test('the CSV has a line a row, quotes every cell, and every line says what it is', () => {
  const lines = indicationsCsv(rows).replace('\uFEFF', '').split('\r\n').slice(0, -1);
  expect(lines).toHaveLength(rows.length + 1);
  for (const line of lines) expect(line).toMatch(/^("[^"\n]*",?)+$/);
  for (const line of lines.slice(1)) {
    expect(line).toMatch(/,"Intended use, as the policy describes it; not coverage criteria\."$/);
  }
  const [first, ...others] = rows;
  if (!first) throw new Error('there are no rows');
  const quoted = { ...first, device: { ...first.device, name: 'A "quoted"\nname' } };
  expect(indicationsCsv([quoted, ...others])).toContain('"A ""quoted"" name"');
});

test('a device without a predicate says why, as far as the policy does', () => {
  const said = getLineage(records.devices, records.regulatory)
    .filter(({ predicate }) => !predicate)
    .map((place) => [place.device.id, withoutPredicate(place)]);
  expect(Object.fromEntries(said)).toEqual({
    rewalk: 'None (De Novo: no predicate)',
    restore: 'Not stated in the policy',
    eksonr: 'Not stated in the policy',
    'atalante-x': 'Not stated in the policy',
    'honda-walking-assist': 'Not stated (mentioned only as a predicate)',
    rex: 'Not stated (mentioned only in a reference)',
  });
});
