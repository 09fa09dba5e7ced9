import { expect, test } from '@playwright/test';
import { ask, createSearchIndex, inventCode } from '../support/searchIndex.ts';

const index = createSearchIndex([inventCode('D9801'), inventCode('Q9801'), inventCode('Q9802')]);

for (const { query, page } of [
  { query: 'K1007', page: '/codes/k1007/' },
  { query: 'k-1007', page: '/codes/k1007/' },
  { query: 'code K1007', page: '/codes/k1007/' },
  { query: 'K1007, K1007', page: '/codes/k1007/' },
  { query: 'K131798', page: '/devices/rewalk/' },
  { query: 'indego', page: '/devices/indego/' },
  { query: 'ReWalk™', page: '/devices/rewalk/' },
  { query: 'GEMS H', page: '/devices/gems-h/' },
  { query: 'is the indego covered', page: '/devices/indego/' },
  { query: 'D9801', page: '/codes/d9801/' },
  { query: '“K1007”', page: '/codes/k1007/' },
  { query: 'K1007 10/15/2024', page: '/codes/k1007/?on=2024-10-15' },
]) {
  test(`Enter on "${query}" opens ${page}`, () => {
    expect(ask(index, query).target).toBe(page);
  });
}

for (const query of [
  ...[
    'K1007 E0739',
    'K1007, E0738',
    '9801',
    'Q98',
    'K10',
    '1007',
    'E0738',
    '99213',
    'K1007 stroke',
  ],
  ...['indigo', 'exoskeleton', 'indego rewalk', 'Parker Hannifin', 'K1007 indego', 'tilt sensor'],
  ...['K1OO7', 'K1007-RR', 'E0739-E0740', 'E0739 to K1007', 'K1007x', 'K1007 0312X'],
  ...['K1007 medicaid', 'K1007 medicare', 'K1007 02/30/2024', 'constructor', ''],
]) {
  test(`Enter on "${query}" opens the list`, () => {
    expect(ask(index, query).target).toBeNull();
  });
}

test('a part of several codes lists them all', () => {
  const titles = (query: string) => ask(index, query).identified.map(({ title }) => title);
  expect(titles('9801')).toEqual(['D9801', 'Q9801']);
  expect(titles('Q98')).toEqual(['Q9801', 'Q9802']);
});

for (const query of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']) {
  test(`"${query}", a name that every object has, is a word like others`, () => {
    expect(ask(index, query).words).toEqual([query.replaceAll('_', '').toLowerCase()]);
  });
}
