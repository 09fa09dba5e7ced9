import { expect, test } from '@playwright/test';
import type { Answer, Coverage, Limit } from '../../../src/domain/answers/answer.ts';
import {
  labelAnswer,
  labelInSentence,
  labelWithLimits,
} from '../../../src/domain/answers/sentences/labelAnswer.ts';
import { summarizeAnswers } from '../../../src/domain/answers/sentences/summarizeAnswers.ts';
import { ask, createRecords, createVersion, today } from './support.ts';

/** An answer in a few words: its determination or the reason for none, its days, what it is the rest of, its limits. */

const version = createVersion('labels', '2024-01-01', {
  statements: [{ heading: null, text: 'Covered.', decisions: [{ determination: 'covered' }] }],
});
const [answer] = ask(createRecords(version), [], { policies: ['labels'] }).answers;
if (!answer) throw new Error('the policy has an answer');

const stated = (determination: 'covered' | 'other', words = 'is covered'): Coverage => ({
  ...{ state: 'stated', determination, text: 'It is covered.', words },
});
const elsewhere = (kind: 'lcd' | 'policy', id: string): Coverage => ({
  ...{ state: 'elsewhere', target: { kind, id, url: null }, text: 'See it.', words: 'See it' },
});
const listed = (why: Extract<Coverage, { state: 'listed' }>['why']): Coverage => ({
  ...{ state: 'listed', why, text: 'Codes:', otherLines: [] },
});
const limit = (text: string, of: Limit['of'] = 'decision'): Limit => ({
  ...{ of, text, fit: 'open', values: null },
});
const days = (from: string | null, until: string | null) => ({ window: { from, until } });

const rows: readonly (readonly [label: string, facts: Partial<Answer>])[] = [
  ['Covered', { coverage: stated('covered') }],
  ['“It may be covered”', { coverage: stated('other', 'It may be covered') }],
  ['See LCD L33822', { coverage: elsewhere('lcd', 'L33822') }],
  ['See another policy', { coverage: elsewhere('policy', 'other') }],
  ['Listed; coverage not stated', { coverage: listed('group-states-none') }],
  ['Listed; coverage not stated', { coverage: listed('qualifier') }],
  ['Not stated', { coverage: listed('other-lines-only') }],
  ['Not stated', { coverage: listed('no-statement') }],
  ['Not in this range', { coverage: { state: 'excepted', text: 'Codes:', words: 'A-B' } }],
  ['Nothing stated for November 28, 2026', { coverage: { state: 'outside-dates', windows: [] } }],
  [
    'Not valid on November 28, 2026',
    { coverage: { state: 'not-valid', words: '', from: null, until: null } },
  ],
  ['Covered from January 6, 2025 on', days('2025-01-06', null)],
  ['Covered until January 5, 2025', days(null, '2025-01-05')],
  ['Covered from January 6, 2025 to June 30, 2025', days('2025-01-06', '2025-06-30')],
  ['Covered (“for adults”)', { limits: [limit('for adults')] }],
  ['Covered (“pumps”) (“for adults”)', { about: 'pumps', limits: [limit('for adults')] }],
  ['Covered: otherwise (not “for adults”)', { limits: [limit('for adults', 'otherwise')] }],
  [
    'Covered until January 5, 2025: otherwise (not “for adults” and “at home”) (“in May”)',
    {
      ...days(null, '2025-01-05'),
      limits: [
        limit('in May', 'block'),
        limit('for adults', 'otherwise'),
        limit('at home', 'otherwise'),
      ],
    },
  ],
];

for (const [index, [label, facts]] of rows.entries()) {
  test(`an answer is labeled ${label} (${index + 1})`, () => {
    expect(labelWithLimits({ ...answer, ...facts })).toBe(label);
    expect(label).toContain(labelAnswer({ ...answer, ...facts }));
  });
}

test('a label in a sentence keeps the case of the policy’s words', () => {
  expect(labelInSentence({ ...answer, about: 'Pumps' })).toBe('covered (“Pumps”)');
});

const medicaid = { id: 'medicaid', name: 'Medicaid' };
const summaries: readonly (readonly [string, string, readonly Partial<Answer>[]])[] = [
  ['every line', 'Commercial Products: covered. Medicaid: covered.', [{}, { line: medicaid }]],
  [
    'a line without a determination beside one that has one',
    'Commercial Products: covered. Medicaid: not stated.',
    [{}, { line: medicaid, coverage: listed('other-lines-only') }],
  ],
  ['nothing that is decided', '', [{ coverage: listed('group-states-none') }]],
  [
    'what goes with every answer, and its days',
    'Commercial Products: covered until January 5, 2025. Read this with every answer of this policy for Commercial Products.',
    [{ ...days(null, '2025-01-05'), overAll: true }],
  ],
];

for (const [what, summary, answers] of summaries) {
  test(`a summary has ${what}`, () => {
    expect(answer.date.today).toBe(today);
    expect(summarizeAnswers(answers.map((facts) => ({ ...answer, ...facts })))).toBe(summary);
  });
}
