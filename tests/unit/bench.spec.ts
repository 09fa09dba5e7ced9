import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { aimsTable, isMet } from '../bench/aims.ts';
import { bytes, median, ratio, seconds } from '../bench/figures.ts';
import { isVerbFirst } from '../bench/code/verbs.ts';
import { parts, readBenchRequest } from '../bench/parts.ts';
import { removeFigures, replaceFigures } from '../bench/performancePage.ts';
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
  const all = Object.keys(parts);
  expect(readBenchRequest([])).toEqual({ asked: all, isList: false, args: [] });
  expect(readBenchRequest(['--only', 'search,code']).asked).toEqual(['code', 'search']);
  expect(readBenchRequest(['--list'])).toEqual({ asked: all, isList: true, args: [] });
  expect(readBenchRequest(['--only', 'check', '--', '100', '--whole']).args).toEqual([
    '100',
    '--whole',
  ]);
});

for (const { args, says } of [
  { args: ['--only', 'page'], says: '"page" is no part' },
  { args: ['--only', 'pages', 'search'], says: "Unexpected argument 'search'" },
  { args: ['--fast'], says: "Unknown option '--fast'" },
  { args: ['--only', ''], says: '"" is no part' },
  { args: ['--only', 'pages,search', '--', '3'], says: 'is for one part' },
]) {
  test(`"${args.join(' ')}" is refused: ${says}`, () => {
    expect(() => readBenchRequest(args)).toThrow(says);
  });
}

const place = (part: string, figures: string) =>
  `<!-- bench: ${part} -->\n\n${figures}\n\n<!-- end: ${part} -->`;

test('what is measured replaces the figures of its part, and of no other', () => {
  const page = (code: string) =>
    `# Title\n\n${place('code', code)}\n\nWords\n\n${place('check', '$1 old')}\n`;
  expect(replaceFigures(page('old'), 'code', '$& new\n')).toBe(page('$& new'));
  expect(removeFigures(page('old'))).toBe('# Title\n\n\n\nWords\n\n\n');
  expect(() => replaceFigures(page('old'), 'scale', 'new')).toThrow('no place for "scale"');
});

test('docs/performance.md has a place for every part of the benchmark', () => {
  const page = readFileSync('docs/performance.md', 'utf8');
  for (const part of Object.keys(parts)) expect(replaceFigures(page, part, '')).not.toBe(page);
});

for (const [name, isFirst] of [
  ['readBody', true],
  ['isCovered', true],
  ['bodyOf', false],
  ['issueDate', false],
] as const) {
  test(`"${name}" ${isFirst ? 'begins' : 'does not begin'} with a verb`, () => {
    expect(isVerbFirst(name)).toBe(isFirst);
  });
}
