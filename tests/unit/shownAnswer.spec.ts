import { expect, test } from '@playwright/test';
import { answerTable, writeAnswers, type ShownAnswer } from '../../src/domain/shownAnswer.ts';

const facts = (of: Readonly<Record<string, string>>) => new Map(Object.entries(of));
const source = facts({ Policy: 'Invented Policy', 'Last reviewed': '' });
const code: ShownAnswer = {
  answer: facts({ Code: '00100', 'Line A': 'Covered' }),
  rows: [facts({ Version: 'Effective May 1', 'Line A': 'Not covered' })],
  source,
};
const policy: ShownAnswer = {
  answer: facts({ Code: '', 'Line A': 'Covered', Note: 'For some' }),
  rows: [facts({ Code: '99213', 'Line A': 'Not covered' })],
  source,
};

test('writes a fact a line, a row of a table in one, and nothing that is not stated', () => {
  expect(writeAnswers([code, policy])).toBe(
    [
      'Code: 00100',
      'Line A: Covered',
      'Version: Effective May 1; Line A: Not covered',
      'Policy: Invented Policy',
      '',
      'Line A: Covered',
      'Note: For some',
      'Code: 99213; Line A: Not covered',
      'Policy: Invented Policy',
    ].join('\n'),
  );
});

test('makes a row of every answer and table row, each with its code and source', () => {
  expect(answerTable([code, policy])).toEqual([
    ['Code', 'Line A', 'Policy', 'Version', 'Note'],
    ['CPT 00100', 'Covered', 'Invented Policy', '', ''],
    ['CPT 00100', 'Not covered', 'Invented Policy', 'Effective May 1', ''],
    ['', 'Covered', 'Invented Policy', '', 'For some'],
    ['CPT 99213', 'Not covered', 'Invented Policy', '', ''],
  ]);
});
