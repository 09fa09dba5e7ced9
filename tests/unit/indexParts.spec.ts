import { expect, test } from '@playwright/test';
import { immutableFolders } from '../../src/headers.ts';
import { indexParts, partFolder } from '../../src/search/indexParts.ts';

const cases = [
  { pages: 0, parts: 1 },
  { pages: 15, parts: 1 },
  { pages: 350, parts: 1 },
  { pages: 351, parts: 2 },
  { pages: 2013, parts: 6 },
  { pages: 12_000, parts: 6 },
  { pages: 12_001, parts: 7 },
  { pages: 15, asked: '3', parts: 3 },
  { pages: 2013, asked: '1', parts: 1 },
] as const;
for (const { pages, parts, ...of } of cases) {
  const asked = 'asked' in of ? of.asked : undefined;
  test(`parts of the index of ${pages} pages, asked for ${asked ?? 'none'}: ${parts}`, () => {
    expect(indexParts(pages, asked)).toBe(parts);
  });
}

test('SEARCH_PARTS is a whole number, or empty', () => {
  expect(indexParts(15, '')).toBe(1);
  expect(() => indexParts(15, '0')).toThrow('SEARCH_PARTS is "0"; write how many parts');
  expect(() => indexParts(15, 'many')).toThrow('SEARCH_PARTS is "many"');
});

test('the hashed files of every part of a usual site may be kept for good', () => {
  expect([1, 2].map(partFolder)).toEqual(['/pagefind/', '/pagefind/2/']);
  for (const part of [1, 2, 3, 4, 5, 6]) {
    expect(immutableFolders).toContain(`${partFolder(part)}fragment/`);
    expect(immutableFolders).toContain(`${partFolder(part)}index/`);
  }
});
