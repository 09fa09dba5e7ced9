import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readContent } from '../../src/content/check/readContent.ts';
import { answerOnDay } from '../../src/domain/dateOfService.ts';
import { getEffectivePeriod, isDraft, listPolicies } from '../../src/domain/versions.ts';
import { buildSearchData } from '../../src/search/buildSearchData.ts';
import { checkList } from '../../src/search/checkList.ts';
import { formatCodeCells } from '../../src/search/formatCodeCells.ts';
import { needsOtherVersions, selectSearchData } from '../../src/search/selectSearchData.ts';
import { searchData } from '../support/searchData.ts';
import { writeInventedContent } from '../support/inventedContent.ts';

const folder = mkdtempSync(join(tmpdir(), 'invented-'));
writeInventedContent(folder);
const { records } = readContent(folder);
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
const dated = records.policies
  .filter((version) => !isDraft(version))
  .map((version) => {
    const same = records.policies.filter(({ policy }) => policy === version.policy);
    const { until } = getEffectivePeriod(version, same);
    return until === null ? version : { ...version, until };
  });

const rowsOn = (list: string, day: string) =>
  checkList(list, selectSearchData(buildSearchData(records, dated, ''), null, day), day).rows;

const endedNote =
  'We have no text of this policy for July 1, 2025. This policy ended on June 30, 2025.';

for (const [list, day, rows] of [
  ['Q9864', '2026-11-28', [['listed', 1, 'Listed as the range Q9860-Q9869.']]],
  [
    'Q9865',
    '2026-11-28',
    [
      [
        'excepted',
        0,
        'The policy lists the range Q9860-Q9869 without Q9865. It says nothing about Q9865 there.',
      ],
    ],
  ],
  ['Q9860-Q9869', '2026-11-28', [['listed', 1, 'Without Q9865.']]],
  ['Q9880', '2025-06-30', [['listed', 1, '']]],
  ['Q9880', '2025-07-01', [['no-text', 0, endedNote]]],
  [
    'Q9850',
    '2026-11-28',
    [['listed', 0, 'The policy lists this code without saying whether it is covered.']],
  ],
  [
    'Q9870',
    '2026-01-01',
    [
      [
        'not-valid',
        0,
        'Not valid on January 1, 2026. The policy lists this code as valid to December 31, 2025.',
      ],
    ],
  ],
] as const) {
  test(`/check/ answers ${list} on ${day}`, () => {
    const found = rowsOn(list, day).map(({ kind, coding, note }) => ({
      ...{ kind, note },
      lines: coding?.lines.length ?? 0,
    }));
    expect(found).toEqual(
      rows.map(([kind, lines, note]) => ({
        ...{ kind, lines },
        note: expect.stringContaining(note),
      })),
    );
  });
}

test('needs the text of a policy that has ended, to say so of its codes', () => {
  const current = { policies: [], lastEnded: '2025-06-30' };
  expect(needsOtherVersions(current, '2025-06-30')).toBe(true);
  expect(needsOtherVersions(current, '2025-07-01')).toBe(true);
});

test('lines of two health plans have columns of their own, also under one name', () => {
  const data = searchData(
    { policy: 'a', version: '2025-01-01', codes: [{ code: 'Q9801' }] },
    { policy: 'b', version: '2025-01-01', codes: [{ code: 'Q9801' }] },
  );
  const policies = data.policies.map((policy, index) =>
    index === 0 ? policy : { ...policy, owner: 'Invented Coast Care' },
  );
  const day = '2026-01-01';
  const { rows } = checkList('Q9801', selectSearchData({ ...data, policies }, null, day), day);
  const cells = formatCodeCells(rows, { day, today: day, origin: '' });
  expect(cells.map((row) => row.slice(2, 4))).toEqual([
    ['Commercial Products (Invented Health Plan)', 'Commercial Products (Invented Coast Care)'],
    ['Covered', ''],
    ['', 'Covered'],
  ]);
});

for (const [day, isAsked, shown, kind] of [
  ['2025-06-30', true, '2022-05-01', 'shown'],
  ['2025-07-01', true, '2022-05-01', 'none'],
  // A build from before the end, read after it.
  ['2025-07-01', false, '2022-05-01', 'none'],
  ['2025-06-30', true, 'none', 'other'],
  ['2025-07-01', false, 'none', 'shown'],
] as const) {
  test(`a page that shows ${shown} answers ${isAsked ? 'for' : 'on'} ${day}: ${kind}`, () => {
    expect(answerOnDay(['2022-05-01/2025-06-30'], shown, day, isAsked).kind).toBe(kind);
  });
}

test('a policy is current through its last day', () => {
  const on = (day: string) =>
    listPolicies(records.policies, day).find(({ id }) => id === 'invented-brace')?.current?.id;
  expect(on('2025-06-30')).toBe('invented-brace/2022-05-01');
  expect(on('2025-07-01')).toBeUndefined();
});
