import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readContent } from '../../src/content/check/readContent.ts';
import { answerOnDay } from '../../src/domain/dateOfService.ts';
import { listPolicies } from '../../src/domain/versions.ts';
import { isDecided } from '../../src/domain/answers/sentences/labelAnswer.ts';
import { checkList } from '../../src/search/checkList.ts';
import { createSource } from '../support/searchIndex.ts';
import { todayIs } from '../support/today.ts';
import { writeInventedContent } from '../support/inventedContent.ts';

const folder = mkdtempSync(join(tmpdir(), 'invented-'));
writeInventedContent(folder);
const { records } = readContent(folder);
const lastDay = '2026-11-28';
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rowsOn = (list: string, day: string) =>
  checkList(list, createSource(records, lastDay), { day, today: todayIs(lastDay) }).rows;

const endedNote = 'We have no text of Invented Brace for July 1, 2025. It ended on June 30, 2025: ';

for (const [list, day, rows] of [
  [
    'Q9864',
    '2026-11-28',
    [
      [
        'listed',
        1,
        'Listed as the range Q9860-Q9869 except Q9865. We cannot say whether Q9864 is a valid code.',
      ],
    ],
  ],
  [
    'Q9865',
    '2026-11-28',
    [
      [
        'excepted',
        0,
        'The policy lists “Q9860-Q9869 except Q9865” without Q9865. It says nothing about Q9865 there.',
      ],
    ],
  ],
  ['Q9860-Q9869', '2026-11-28', [['listed', 1, 'Without Q9865.']]],
  ['Q9880', '2025-06-30', [['listed', 1, '']]],
  ['Q9880', '2025-07-01', [['no-text', 0, endedNote]]],
  [
    'Q9850',
    '2026-11-28',
    [['listed', 0, 'The policy lists Q9850 and does not say beside it whether it is covered.']],
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
    const found = rowsOn(list, day).map(({ kind, answers, note }) => ({
      ...{ kind, note },
      lines: answers.filter(isDecided).length,
    }));
    expect(found).toEqual(
      rows.map(([kind, lines, note]) => ({
        ...{ kind, lines },
        note: expect.stringContaining(note),
      })),
    );
  });
}

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
