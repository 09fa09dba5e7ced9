import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { summarizeCheck } from '../../src/browser/check/checkSummary.ts';
import { readContent } from '../../src/content/check/readContent.ts';
import { listCodes } from '../../src/domain/codes.ts';
import type { PolicyVersion, Records } from '../../src/domain/records.ts';
import { checkList } from '../../src/search/checkList.ts';
import { formatCodeCells } from '../../src/search/formatCodeCells.ts';
import { records } from '../support/contentRecords.ts';
import { writeInventedContent } from '../support/inventedContent.ts';
import { createSource } from '../support/searchIndex.ts';
import { todayIs } from '../support/today.ts';

const folder = mkdtempSync(join(tmpdir(), 'invented-'));
writeInventedContent(folder);
const invented = readContent(folder).records;
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Checks a list against one version, on the day on which it takes effect. */
function checkAgainst(list: string, version: PolicyVersion, all: Records) {
  const day = version.effectiveDate.date;
  const source = createSource({ ...all, policies: [version] }, day);
  return checkList(list, source, { day: null, today: todayIs(day) });
}

const [realPolicy] = records.policies;
if (!realPolicy) throw new Error('The content has no policy');
const check = (list: string) => checkAgainst(list, realPolicy, records);
const nerveBlock = invented.policies.find(({ policy }) => policy === 'invented-nerve-block');
if (!nerveBlock) throw new Error('The invented content has no nerve block');
const checkInvented = (list: string) => checkAgainst(list, nerveBlock, invented);

/** What people paste around a code. */
const around: readonly ((code: string) => string)[] = [
  (code) => code,
  (code) => code.toLowerCase(),
  (code) => `"${code}"`,
  (code) => `'${code}`,
  (code) => `(${code})`,
  (code) => `[${code}]`,
  (code) => `| ${code} |`,
  (code) => `• ${code}`,
  (code) => `1. ${code}`,
  (code) => `${code}**`,
  (code) => `${code}\u200B`,
  (code) => `\uFEFF${code}`,
  (code) => `\u00A0${code}\u00A0`,
  (code) => `${code}\t$1,250.00\t2`,
  (code) => `${code};12.50;3 units`,
  (code) => `03/01/2025\t${code}\tPowered device, any size\t1`,
  (code) => (/^\w{5}$/.test(code) ? `${code}-RR` : code),
  (code) => (/^\w{5}$/.test(code) ? `HC:${code}:RR:KX` : code),
];

for (const { name, all } of [
  { name: 'real', all: records },
  { name: 'invented', all: invented },
]) {
  test(`every listed code of the ${name} content gets its rows, whatever is around it`, () => {
    for (const version of all.policies) {
      const names = listCodes(version).map((listing) => listing.name);
      const day = version.effectiveDate.date;
      const source = createSource({ ...all, policies: [version] }, day);
      const item = fc.record({
        code: fc.constantFrom(...names),
        surround: fc.constantFrom(...around),
      });
      const separator = fc.constantFrom('\n', '\r\n', ' ; ');
      fc.assert(
        fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), separator, (items, between) => {
          const list = items.map(({ code, surround }) => surround(code)).join(between);
          const { rows } = checkList(list, source, { day: null, today: todayIs(day) });
          const expected = items.flatMap(({ code }) => names.filter((one) => one === code));
          expect(rows.map((row) => row.code)).toEqual(expected);
          // A draft is never effective: its codes have their rows, and no answer.
          const kinds = version.draft ? ['no-text'] : ['listed', 'not-valid'];
          expect(rows.filter(({ kind }) => !kinds.includes(kind))).toEqual([]);
        }),
        {
          numRuns: 200,
          examples: names.flatMap((code) =>
            around.map(
              (surround) =>
                [[{ code, surround }], '\n'] as [
                  { code: string; surround: (code: string) => string }[],
                  string,
                ],
            ),
          ),
        },
      );
    }
  });
}

for (const { list, rows } of [
  { list: 'E0738-E0740', rows: ['unlisted E0738', 'listed E0739', 'unlisted E0740'] },
  { list: 'E0738 to E0740', rows: ['unlisted E0738', 'listed E0739', 'unlisted E0740'] },
  { list: 'E0739\u2013E0740', rows: ['listed E0739', 'unlisted E0740'] },
  { list: 'E0900-E0910', rows: ['unlisted E0900-E0910'] },
  { list: 'K1007-RR K1007RR K1007-NU-KX HC:K1007:RR', rows: Array(4).fill('listed K1007') },
  { list: '"K1007","E0739"', rows: ['listed K1007', 'listed E0739'] },
  { list: 'K1007|E0739', rows: ['listed K1007', 'listed E0739'] },
  { list: 'K1007/E0739', rows: ['listed K1007', 'listed E0739'] },
  {
    list: 'K1007x\nK131798\nK10071',
    rows: ['malformed “K1007x”', 'malformed “K131798”', 'malformed “K10071”'],
  },
  { list: 'I10\nM545', rows: ['unlisted I10', 'unlisted M545'] },
  { list: 'vitamin B12, 10mg, level T7 to L5, 2024', rows: [] },
  { list: 'Code\tQty\tDate of service\nK1007\t2\t03/01/2025', rows: ['listed K1007'] },
]) {
  test(`${JSON.stringify(list)} gives ${rows.join(', ') || 'no row'}`, () => {
    expect(check(list).rows.map(({ kind, code }) => `${kind} ${code}`)).toEqual(rows);
  });
}

for (const { list, rows } of [
  { list: 'G82.20 and KX', rows: ['G82.20', 'Modifier KX'] },
  { list: 'G8220', rows: ['G82.20'] },
  { list: '64650-64700', rows: ['64600-64681', '64700'] },
  { list: '64600-64681', rows: ['64600-64681'] },
  { list: '64650', rows: ['64650'] },
  { list: '64999', rows: ['64999', '64999'] },
]) {
  test(`${list} gives ${rows.join(' and ')} where a policy lists diagnoses, modifiers and ranges`, () => {
    expect(checkInvented(list).rows.map(({ code }) => code)).toEqual(rows);
  });
}

for (const { list, says } of [
  { list: 'K1OO7', says: ['Showing K1007 for “K1OO7”.'] },
  { list: 'E1OO9', says: ['We read “E1OO9” as E1009.', 'No policy here lists E1009'] },
  { list: 'K1007-RR', says: ['Modifier RR is not part of this answer.'] },
  { list: '99213-25', says: ['Modifier 25 is not part of this answer.'] },
  { list: 'K1007-NU-KX', says: ['Modifiers NU and KX are not part of this answer.'] },
  { list: 'E0740-E0738', says: ['Showing E0738-E0740 for “E0740-E0738”.'] },
  { list: 'E0900-E0910', says: ['No policy here lists E0900-E0910, so'] },
]) {
  test(`the row and the export of ${list} say ${says.join(' ')}`, () => {
    const { rows } = check(list);
    const cells = formatCodeCells(rows, { day: '2024-11-01', today: '2024-11-01', origin: '' });
    for (const sentence of says) {
      expect(rows[0]?.note).toContain(sentence);
      expect(cells[1]?.join('\t')).toContain(sentence);
    }
  });
}

test('the limit counts codes, not words', () => {
  const lines = Array.from({ length: 130 }, () => 'E1399\tone two three four five');
  const found = check([...lines, 'K1007\tHKAFO device'].join('\n'));
  expect([found.checked, found.leftOut, found.rows.at(-1)?.code]).toEqual([131, 0, 'K1007']);
  const many = check(Array.from({ length: 502 }, () => 'K1007 x 2').join('\n'));
  expect([many.checked, many.leftOut]).toEqual([500, 2]);
});

for (const { list, says } of [
  { list: 'K1007', says: '1 code checked.' },
  {
    list: 'HCPCS;Qty;Price\n"K1007";2;$30.00',
    says: '1 code checked. Ignored 5 other words and numbers: HCPCS, Qty, Price, 2, $30.00.',
  },
  { list: 'K1007 nonsense', says: '1 code checked. Ignored 1 other word or number: nonsense.' },
  {
    list: 'NPI 1234567890 K1007 $45,000.00',
    says: '1 code checked. Ignored 3 other words and numbers: NPI, 1234567890, $45,000.00.',
  },
  { list: 'hello', says: 'No codes found in this list. Ignored 1 other word or number: hello.' },
  { list: 'K1007 K131798', says: '1 code checked. 1 entry is not a code.' },
  {
    list: 'K1007\t03/01/2025',
    says: '1 code checked. Dates in the list were not used: enter the date of service below it. Ignored 1 other word or number: 03/01/2025.',
  },
]) {
  test(`says of ${JSON.stringify(list)} in one line what was read`, () => {
    expect(summarizeCheck(check(list), '')).toBe(says);
  });
}

test('names the first of many ignored words', () => {
  const words = Array.from({ length: 40 }, (_, at) => `word${'abcdefghij'[at % 10]}`).join(' ');
  expect(summarizeCheck(check(`K1007 ${words}`), '')).toMatch(
    /Ignored 40 other words and numbers: worda, wordb, .*wordb, …$/,
  );
});
