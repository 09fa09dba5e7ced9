import { expect, test } from '@playwright/test';
import { aimsTable, isMet } from '../bench/aims.ts';
import { bytes, median, ratio, seconds } from '../bench/figures.ts';
import { askedParts } from '../bench/parts.ts';
import { table } from '../bench/table.ts';

for (const { numbers, middle } of [
  { numbers: [3], middle: 3 },
  { numbers: [9, 1, 5], middle: 5 },
  { numbers: [10, 9, 100], middle: 10 },
  { numbers: [4, 1, 3, 2], middle: 3 },
]) {
  test(`the median of ${numbers.join(', ')} is ${middle}`, () => {
    expect(median(numbers)).toBe(middle);
  });
}

test('figures are written with their units, and nothing is divided by nothing', () => {
  expect([bytes(14_600), seconds(949), ratio(58, 100), ratio(1, 0)]).toEqual([
    '14,600 B',
    '0.95 s',
    '0.58',
    '–',
  ]);
});

for (const { measured, met } of [
  { measured: 14_600, met: true },
  { measured: 14_601, met: false },
  { measured: NaN, met: false },
]) {
  test(`${measured} where 14,600 is the most is ${met ? 'met' : 'not met'}, and the table says so`, () => {
    const aim = { what: 'HTML and CSS', measured, most: 14_600, write: bytes };
    expect(isMet(aim)).toBe(met);
    expect(aimsTable([aim]).split('\n')[2]).toContain(met ? '| met ' : '| NOT MET ');
  });
}

test('a table has the columns of its first row, and every cell its width', () => {
  const lines = table([
    { page: 'home', bytes: 1 },
    { page: 'p', bytes: 22_222 },
  ]).split('\n');
  expect(lines).toEqual([
    '| page | bytes |',
    '| ---- | ----- |',
    '| home | 1     |',
    '| p    | 22222 |',
  ]);
});

test('the benchmark runs all its parts, or those that are named, in their own order', () => {
  expect(askedParts([])).toEqual(['pages', 'lighthouse', 'search', 'growth', 'build']);
  expect(askedParts(['--only', 'search,pages'])).toEqual(['pages', 'search']);
});

for (const { args, says } of [
  { args: ['--only', 'page'], says: '"page" is not known' },
  { args: ['--only', 'pages', 'search'], says: '"search" is not known' },
  { args: ['--fast'], says: '"--fast" is not known' },
  { args: ['--only'], says: '--only names nothing' },
]) {
  test(`"${args.join(' ')}" is refused: ${says}`, () => {
    expect(() => askedParts(args)).toThrow(says);
  });
}
