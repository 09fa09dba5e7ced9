import { expect, test } from '@playwright/test';
import { groupByKey } from '../../src/domain/groupByKey.ts';

const cases: readonly { says: string; items: readonly string[] }[] = [
  { says: 'nothing', items: [] },
  { says: 'keys in the order in which they first appear', items: ['b1', 'a1', 'b2', 'c1', 'a2'] },
  { says: 'a key that is also a name every object has', items: ['constructor', 'c1'] },
];

for (const { says, items } of cases) {
  test(`groups ${says} as Map.groupBy does`, () => {
    const firstLetter = (item: string) => item.charAt(0);
    expect([...groupByKey(items, firstLetter)]).toEqual([...Map.groupBy(items, firstLetter)]);
  });
}
