import { expect, test } from '@playwright/test';
import { selectCsvLines } from '../../src/browser/exportShown.ts';
import { formatCodeCell, formatCsv, formatTsv } from '../../src/domain/formatCsv.ts';
import { csvRows } from '../support/csvRows.ts';

for (const [cell, file, clipboard] of [
  ['plain', '"plain"', 'plain'],
  ['', '""', ''],
  ['a,b', '"a,b"', 'a,b'],
  ['say "no"', '"say ""no"""', 'say "no"'],
  ['"no"', '"""no"""', '"""no"""'],
  ['two\nlines', '"two\nlines"', '"two\nlines"'],
  ['a\tb', '"a\tb"', '"a\tb"'],
] as const) {
  test(`writes the cell ${JSON.stringify(cell)} whole, to a file and to the clipboard`, () => {
    expect(formatCsv([[cell]])).toBe(`\uFEFF${file}\r\n`);
    expect(formatTsv([[cell]])).toBe(`${clipboard}\r\n`);
    expect(csvRows(formatCsv([[cell]]).slice(1))).toEqual([[cell]]);
  });
}

for (const cell of [
  '=1+1',
  '=HYPERLINK("https://evil.example","K1007")',
  '@x',
  '+1',
  '-1',
  '\u2212 1',
  '\t=1',
  '\r=1',
  '\n=1',
  '  =1+1',
  '\u00A0=1',
  '\u200B=1',
  '\u3000@x',
  '\uFF1D1+1',
  '\uFF0B1',
  '\uFF0D1',
  '\uFF20x',
]) {
  test(`lets no spreadsheet run ${JSON.stringify(cell)}, from a file or from the clipboard`, () => {
    expect(csvRows(formatCsv([[cell]]).slice(1))).toEqual([[`'${cell}`]]);
    expect(formatTsv([[cell]])).toMatch(/^"?'/);
  });
}

for (const [code, cell] of [
  ['00100', 'CPT 00100'],
  ['99213', 'CPT 99213'],
  ['00100-00200', 'CPT 00100-00200'],
  ['0001T', '0001T'],
  ['K1007', 'K1007'],
  ['G82.20', 'G82.20'],
  ['Modifier KX', 'Modifier KX'],
] as const) {
  test(`writes the code ${code} so that a spreadsheet keeps it: ${cell}`, () => {
    expect(formatCodeCell(code)).toBe(cell);
  });
}

test('chooses lines of a file in any order and keeps its mark and header', () => {
  const file = formatCsv([['Code'], ['A'], ['B'], ['C']]);
  expect(selectCsvLines(file, [2, 0])).toBe(formatCsv([['Code'], ['C'], ['A']]));
  // A browser that reads a file as text takes the mark away.
  expect(selectCsvLines(file.slice(1), [0, 1, 2])).toBe(file);
});
