import { expect, test } from '@playwright/test';
import { listLevels } from '../../src/domain/spinalLevels.ts';
import { spinalLevels } from '../../src/content/schemas/spinalLevels.ts';
import { createSearchIndex, findResults } from '../support/searchIndex.ts';
import { records } from '../support/contentRecords.ts';

const index = createSearchIndex();
const resultsFor = (query: string) => findResults(index, query);

/** The ranges of each device in the policy's words, read from it by hand. */
const ranges: Readonly<Record<string, string>> = {
  ReWalk: 'T7 to L5; T4 to T6 in rehabilitation institutions',
  Indego: 'T7 to L5',
  'Ekso and Ekso GT':
    'T4 to L5 in rehabilitation institutions; C7 to T3 in rehabilitation institutions',
  EksoNR:
    'T4 to L5 in rehabilitation institutions; C7 to T3 (ASIA D) in rehabilitation institutions',
  'ExoAtlet-II':
    'T4 to L5 in rehabilitation institutions; C7 to T3 (ASIA D) in rehabilitation institutions',
  HAL: 'C4 to L5 (ASIA C, ASIA D) inside medical facilities; T11 to L5 (ASIA A with Zones of Partial Preservation, ASIA B) inside medical facilities',
  'Atalante X': 'T5 to L5 in rehabilitation institutions',
};

/** The devices that the policy names for a level, whatever the setting. */
const namedFor = (level: (typeof spinalLevels)[number]) =>
  records.devices
    .filter(({ id }) =>
      records.regulatory.some(
        ({ device, indications }) =>
          device === id &&
          indications.some(({ levels }) => levels && listLevels(levels).includes(level)),
      ),
    )
    .map(({ name }) => name);

for (const level of spinalLevels) {
  test(`searching ${level} finds its devices and shows their whole ranges, each with its setting`, () => {
    const found = resultsFor(level).filter(({ kind }) => kind === 'device');
    expect(found.map(({ title }) => title).toSorted()).toEqual(namedFor(level).toSorted());
    for (const { title, why } of found) {
      expect(why).toEqual({
        field: 'spinal levels, intended use, as the policy describes it',
        text: ranges[title],
      });
    }
  });
}

for (const [query, device, field, text] of [
  ['stroke', 'GEMS-H', 'intended use, as the policy describes it', 'individuals with stroke'],
  ['2019', 'ReStore', 'FDA status, from the policy', '2019'],
] as const) {
  test(`"${query}" says that ${device} matches by ${field}`, () => {
    const found = resultsFor(query).find(({ title }) => title === device);
    expect(found?.why).toEqual({ field, text });
  });
}

test('a code that matches by its determination says so in its card alone, with the limits', () => {
  const found = resultsFor('bill the member').find(({ title }) => title === 'K1007');
  expect(found?.why).toBeUndefined();
  expect(found?.answers?.cards.length).toBe(1);
});
