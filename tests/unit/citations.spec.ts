import { expect, test } from '@playwright/test';
import {
  groupReferences,
  numberReferences,
  formatPersonName,
  getYear,
} from '../../src/domain/citations.ts';
import { records } from '../support/contentRecords.ts';

const references = numberReferences(
  records.references.flatMap((bibliography) => bibliography.references),
);

test('numbers 49 references in printed order, 46 of them with a PMID of its own', () => {
  expect(references.map(({ number }) => number)).toEqual(
    Array.from({ length: 49 }, (_, i) => i + 1),
  );
  expect(new Set(references.flatMap(({ PMID }) => PMID ?? [])).size).toBe(46);
});

for (const [person, name] of [
  [{ family: 'Dijsseldonk', given: 'RB', 'non-dropping-particle': 'van' }, 'van Dijsseldonk RB'],
  [{ family: 'Kozłowski', given: 'AJ' }, 'Kozłowski AJ'],
  [{ literal: 'Kolakowsky Hayner SCJ. A.' }, 'Kolakowsky Hayner SCJ. A.'],
] as const) {
  test(`writes an author as "${name}"`, () => {
    expect(formatPersonName(person)).toBe(name);
  });
}

test('groups references by device in printed order', () => {
  const groups = groupReferences(
    references,
    ({ devices }) => devices.map(({ device }) => device),
    (a, b) => a.localeCompare(b),
  );
  expect(groups.map(({ key, references: of }) => [key, of.map(({ number }) => number)])).toEqual([
    ['ekso', [16, 41]],
    ['hal', [12, 27]],
    ['indego', [26]],
    ['keeogo', [46]],
    ['rewalk', [1, 42, 43]],
    ['rex', [28]],
  ]);
});

for (const [number, year] of [
  [1, 2012],
  [24, 2018],
  [45, 2024],
  [49, 2022],
] as const) {
  test(`reference ${number} is of ${year}`, () => {
    expect(references.filter((one) => one.number === number).map(getYear)).toEqual([year]);
  });
}
