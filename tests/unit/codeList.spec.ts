import { expect, test } from '@playwright/test';
import { csv } from '../../src/domain/csv.ts';
import { codeCells, codeRows } from '../../src/search/codeTable.ts';
import { pastedCodes } from '../../src/search/codeList.ts';
import { entitiesOf } from '../../src/search/entitiesOf.ts';
import { records } from '../support/contentRecords.ts';

const data = entitiesOf(records, records.policies, '');

for (const [text, codes] of [
  ['K1007', ['K1007']],
  ['k1007, e0739', ['K1007', 'E0739']],
  ['K1007\nE0739', ['K1007', 'E0739']],
  ['K1007\tE0739;99213', ['K1007', 'E0739', '99213']],
  ['K1007** k-1007', ['K1007', 'K1007']],
  ['K10O7', ['K1007']],
  ['hello', [null]],
  ['K131798', [null]],
  ['K1007x', [null]],
  ['', []],
] as const) {
  test(`reads ${JSON.stringify(text)} as ${JSON.stringify(codes)}`, () => {
    expect(pastedCodes(text).map(({ code }) => code)).toEqual(codes);
  });
}

test('names the line of each item', () => {
  expect(pastedCodes('K1007\n\nfoo').map(({ line, written }) => [line, written])).toEqual([
    [1, 'K1007'],
    [3, 'foo'],
  ]);
});

test('answers listed, unlisted and malformed codes, each honestly', () => {
  const cells = codeCells(codeRows(pastedCodes('K1007 E0738 foo'), data));
  expect(cells[0]?.slice(0, 3)).toEqual([
    'Code',
    'Medicare Advantage Plans',
    'Commercial Products',
  ]);
  expect(cells[1]?.slice(0, 3)).toEqual(['K1007', 'Not covered', 'Not medically necessary']);
  expect(cells[2]?.at(-1)).toBe(
    'Not listed in the policies here. That does not mean it is covered.',
  );
  expect(cells[3]?.at(-1)).toMatch(/^Line 1: this is not a billing code/);
});

for (const [cell, written] of [
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "no"', '"say ""no"""'],
  ['=1+1', "'=1+1"],
  ['@x', "'@x"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['\t=1', "'\t=1"],
  ['\r=1', `"'\r=1"`],
  ['two\nlines', '"two\nlines"'],
] as const) {
  test(`writes the cell ${cell} as ${written}`, () => expect(csv([[cell]])).toBe(`${written}\r\n`));
}
