import { expect, test } from '@playwright/test';
import { mapConcurrent } from '../../src/build/mapConcurrent.ts';

test('every item is worked on once, begun in order, several at a time but not all', async () => {
  const begun: number[] = [];
  let underWay = 0;
  let most = 0;
  const items = Array.from({ length: 50 }, (_, item) => item);
  await mapConcurrent(items, async (item) => {
    begun.push(item);
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise(setImmediate);
    underWay -= 1;
  });
  expect(begun).toEqual(items);
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThan(20);
});

test('the first failure is the answer', async () => {
  const work = mapConcurrent([1, 2, 3], async (item) => {
    if (item === 2) throw new Error('item 2');
  });
  await expect(work).rejects.toThrow('item 2');
});
