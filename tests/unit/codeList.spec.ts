import { expect, test } from '@playwright/test';
import { parsePastedCodes } from '../../src/search/codeList.ts';

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
  ['constructor __proto__ toString', [null, null, null]],
  ['', []],
] as const) {
  test(`reads ${JSON.stringify(text)} as ${JSON.stringify(codes)}`, () => {
    expect(parsePastedCodes(text).map(({ code }) => code)).toEqual(codes);
  });
}

test('names the line of each item', () => {
  expect(parsePastedCodes('K1007\n\nfoo').map(({ line, written }) => [line, written])).toEqual([
    [1, 'K1007'],
    [3, 'foo'],
  ]);
});
