import { expect, test } from '@playwright/test';
import type { Answer, Coverage } from '../../../src/domain/answers/answer.ts';
import {
  describeCoverage,
  describeFit,
  describeListing,
  describeModifiers,
  describeOverAll,
} from '../../../src/domain/answers/sentences/coverageSentences.ts';
import {
  describeDate,
  describeValidity,
} from '../../../src/domain/answers/sentences/dateSentences.ts';
import {
  describeAuthorization,
  listAuthorizationParts,
  listCriteriaParts,
  listRequestParts,
} from '../../../src/domain/answers/sentences/requirementSentences.ts';
import * as shape from './shapes.ts';
import { writeParts } from '../../../src/domain/answers/sentences/sentenceParts.ts';
import { ask, createRecords, createVersion, group } from './support.ts';

/** Every sentence of ours, word by word. */

const [p0] = ask(createRecords(shape.p0), ['K1007']).answers;
if (!p0) throw new Error('No answer');
const answer: Answer = p0;
const noMeaning = 'This does not mean covered or not covered.';

const refersTo = (kind: 'lcd' | 'policy' | 'plan-review', id: string | null): Coverage => ({
  ...{ state: 'elsewhere', text: 'See L99999.', words: 'See L99999' },
  target: { kind, id, url: null },
});
const listed = (why: Extract<Coverage, { state: 'listed' }>['why'], otherLines: string[] = []) =>
  ({ state: 'listed', why, text: 'Codes:', otherLines }) as const;
const line = 'For Medicare Advantage Plans';

for (const [coverage, sentence, statements = []] of [
  [{ state: 'stated', determination: 'covered', text: 'Covered.', words: 'Covered' }, ''],
  [
    refersTo('lcd', 'L99999'),
    `${line}, this policy states no coverage of its own. It says: “See L99999.” We do not have that text.`,
  ],
  [
    refersTo('policy', 'other'),
    `${line}, this policy states no coverage of its own. It says: “See L99999.”`,
  ],
  [
    refersTo('policy', null),
    `${line}, this policy states no coverage of its own. It says: “See L99999.” We do not have that text.`,
  ],
  [
    refersTo('plan-review', null),
    `${line}, this policy states no coverage of its own. It says: “See L99999.”`,
  ],
  [
    listed('group-states-none'),
    `The policy lists K1007 and does not say beside it whether it is covered. ${noMeaning}`,
  ],
  [
    listed('group-states-none'),
    'The policy lists K1007 and does not say beside it whether it is covered. Below is what it says of the service for Medicare Advantage Plans. It does not say which code that is.',
    [{}],
  ],
  [
    listed('other-lines-only', ['Commercial Products', 'Medicaid']),
    `The policy lists K1007 for Commercial Products and Medicaid. ${line}, it says nothing about this code. ${noMeaning}`,
  ],
  [listed('no-statement'), `This policy states nothing for Medicare Advantage Plans. ${noMeaning}`],
  [
    { state: 'excepted', text: 'Codes:', words: '64600-64681 except 64612' },
    'The policy lists “64600-64681 except 64612” without K1007. It says nothing about K1007 there.',
  ],
  [
    {
      state: 'outside-dates',
      windows: [
        { from: null, until: '2025-01-05', words: 'Covered.' },
        { from: '2027-01-01', until: null, words: 'Not covered.' },
        { from: '2027-01-01', until: '2027-02-01', words: 'Free.' },
      ],
    },
    'The policy states this only until January 5, 2025: “Covered.” The policy states this only from January 1, 2027 on: “Not covered.” The policy states this only from January 1, 2027 to February 1, 2027: “Free.” For November 28, 2026, it states nothing.',
  ],
] as readonly (readonly [Coverage, string, Answer['statements']?])[]) {
  const target = coverage.state === 'elsewhere' ? Object.values(coverage.target).join(' ') : '';
  test(`${coverage.state} ${target}: ${sentence}`, () => {
    expect(describeCoverage({ ...answer, coverage, statements })).toBe(sentence);
  });
}

const confirm = 'Confirm the answer for this date with the health plan.';
const on = (date: Partial<Answer['date']>, policy: Partial<Answer['policy']> = {}): Answer => ({
  ...answer,
  date: { ...answer.date, day: '2025-03-01', asked: true, ...date },
  policy: { ...answer.policy, ...policy },
});
const next = { day: '2025-06-01', follows: false };

for (const [dated, sentences] of [
  [answer, []],
  [
    on({ wording: 'reviewed-later' }),
    [
      `This version was last reviewed April 15, 2026. The policy does not say whether its wording changed between March 1, 2025 and that review. ${confirm}`,
    ],
  ],
  [
    on({ wording: 'updated-later' }, { lastUpdated: '2026-02' }),
    [
      `This text was updated on February 2026. We do not have its wording on March 1, 2025. ${confirm}`,
    ],
  ],
  [
    on({ wording: 'no-review-date' }),
    [
      `The policy gives no review date, so its wording on March 1, 2025 may have been different. ${confirm}`,
    ],
  ],
  [
    on({ version: 'earlier', next }, { lastDayBecause: 'next', lastDay: '2025-05-31' }),
    [
      'On March 1, 2025, an earlier version applies, effective November 1, 2024. The next version we have is effective June 1, 2025. There may be others in between.',
    ],
  ],
  [
    on({ version: 'earlier', next: { ...next, follows: true } }, { lastDayBecause: 'next' }),
    [
      'On March 1, 2025, an earlier version applies, effective November 1, 2024. The version that replaced it is effective June 1, 2025.',
    ],
  ],
  [
    on({ version: 'earlier' }, { lastDayBecause: 'ended', lastDay: '2025-04-30' }),
    [
      'On March 1, 2025, an earlier version applies, effective November 1, 2024.',
      'This policy ended on April 30, 2025.',
    ],
  ],
  [
    on(
      { next: { day: '2027-01-01', follows: false } },
      { lastDayBecause: 'ended', lastDay: '2026-12-31' },
    ),
    ['This policy ends on December 31, 2026.', 'A new version takes effect on January 1, 2027.'],
  ],
  [
    on({ version: 'coming', day: '2027-02-01', ahead: true }, { effectiveDate: '2027-01-01' }),
    [
      'This version takes effect on January 1, 2027.',
      'February 1, 2027 is in the future. The policy may change before then.',
    ],
  ],
  [
    on({ version: 'draft' }),
    ['This is a draft. It proposes a change from November 1, 2024 on and is not effective.'],
  ],
  [
    on({ version: 'by-sentence', day: '2024-10-01' }),
    ['This version is effective November 1, 2024. It also says what applies on October 1, 2024.'],
  ],
  [
    on({ switched: true }),
    ['This version took effect on November 1, 2024, after this site was built.'],
  ],
] as const) {
  test(`date: ${sentences.join(' ') || 'nothing of a current version'}`, () => {
    expect(describeDate(dated)).toEqual(sentences);
  });
}

for (const [from, until, state, sentence] of [
  [
    '2025-01-01',
    '2025-12-31',
    'stated',
    'The policy lists this code as valid from January 1, 2025 to December 31, 2025.',
  ],
  [
    null,
    '2025-12-31',
    'not-valid',
    'Not valid on November 28, 2026. The policy lists this code as valid to December 31, 2025.',
  ],
  [
    '2027-01-01',
    null,
    'not-valid',
    'Not valid on November 28, 2026. The policy lists this code as valid from January 1, 2027.',
  ],
  [null, null, 'stated', 'The policy says of this code: “next quarter”'],
] as const) {
  test(`validity: ${sentence}`, () => {
    const validity = { words: 'next quarter', from, until };
    const coverage: Coverage =
      state === 'stated' ? answer.coverage : { state: 'not-valid', ...validity };
    expect(describeValidity({ ...answer, validity, coverage })).toBe(sentence);
  });
}

const rules = {
  ...{ value: null, words: null, from: null, until: null },
  ...{ general: [], exceptions: [], coming: [], past: [] },
};
const rule = (words: string, facts: object = {}) => ({
  ...{ value: 'required' as const, words, limits: [], from: null, until: null },
  ...{ level: 'section' as const, ...facts },
});
const limit = (text: string) => ({ of: 'rule' as const, text, fit: 'open' as const, values: null });
const notStated =
  'The policy does not state whether prior authorization is needed. This does not mean “not required.”';

for (const [authorization, sentence] of [
  [rules, notStated],
  [
    { ...rules, value: 'not-applicable', words: 'Not applicable' },
    '“Not applicable.” The policy gives no reason. This does not mean “not required.”',
  ],
  [{ ...rules, value: 'required', words: 'It is required.' }, 'Required. “It is required.”'],
  [{ ...rules, value: 'recommended', words: 'Ask first' }, 'Recommended. “Ask first.”'],
  [{ ...rules, value: 'not-required', words: 'None' }, 'Not required. “None.”'],
  [{ ...rules, value: 'see-tool', words: 'See it' }, 'See the authorization tool. “See it.”'],
  [
    {
      ...rules,
      ...{ value: 'not-required', words: 'Free', general: [rule('Required')] },
      exceptions: [rule('Required for children', { limits: [limit('for children')] })],
      coming: [rule('Required', { from: '2027-01-01', limits: [limit('for adults')] })],
    },
    'Not required. “Free.” The policy also says: “Required.” Exception: “Required for children.” Later: “Required.” (from January 1, 2027 on, “for adults”)',
  ],
  [
    { ...rules, value: 'not-required', words: 'Free', from: '2026-01-01', until: '2027-06-30' },
    'Not required from January 1, 2026 to June 30, 2027. “Free.”',
  ],
  [
    { ...rules, value: 'not-applicable', words: 'N/A', until: '2027-06-30' },
    '“N/A.” (until June 30, 2027) The policy gives no reason. This does not mean “not required.”',
  ],
  [
    {
      ...rules,
      ...{ value: 'required', words: 'Ask', past: [rule('Free', { until: '2025-01-01' })] },
    },
    'Required. “Ask.”',
  ],
] as readonly (readonly [Omit<NonNullable<Answer['priorAuthorization']>, 'request'>, string])[]) {
  test(`authorization: ${sentence}`, () => {
    const priorAuthorization = { ...authorization, request: null };
    expect(describeAuthorization({ priorAuthorization })).toBe(sentence);
  });
}

for (const [value, words, differsByLine, sentence] of [
  [null, null, false, 'The policy does not state whether medical criteria apply.'],
  [
    'not-applicable',
    'Not applicable',
    false,
    '“Not applicable.” The policy lists no medical criteria.',
  ],
  [
    ...(['not-applicable', 'Not applicable', true] as const),
    '“Not applicable.” The policy lists no medical criteria for this line of business.',
  ],
  ['stated', 'The criteria are:', false, 'The policy lists medical criteria. “The criteria are:”'],
  [
    'held-elsewhere',
    'See the tool',
    false,
    'The medical criteria are not in this policy. “See the tool.”',
  ],
] as const) {
  test(`criteria: ${sentence}`, () => {
    const medicalCriteria = { ...rules, value, words, lists: [], elsewhere: null, differsByLine };
    expect(writeParts(listCriteriaParts({ medicalCriteria }))).toBe(sentence);
  });
}

test('a version also says what held until an earlier day, with the policy’s words apart from ours', () => {
  const past = [rule('Free', { until: '2025-01-01', limits: [limit('for adults')] })];
  const value = { value: 'required' as const, words: 'Ask', request: null };
  const priorAuthorization = { ...rules, ...value, past };
  expect(listAuthorizationParts({ priorAuthorization })).toEqual([
    { isQuoted: false, text: 'Required. ' },
    { isQuoted: true, text: '“Ask.”' },
    { isQuoted: false, text: ' Earlier: ' },
    { isQuoted: true, text: '“Free.”' },
    { isQuoted: false, text: ' (' },
    { isQuoted: false, text: 'until January 1, 2025' },
    { isQuoted: false, text: ', ' },
    { isQuoted: true, text: '“for adults”' },
    { isQuoted: false, text: ')' },
  ]);
});

test('how authorization is asked for is said in the words of the policy', () => {
  const request = { words: 'Ask online', url: null, phone: null };
  const priorAuthorization = { ...rules, value: null, request };
  expect(writeParts(listRequestParts([{ priorAuthorization: null }, { priorAuthorization }]))).toBe(
    'How to request it: “Ask online.”',
  );
  expect(listRequestParts([{ priorAuthorization: null }])).toEqual([]);
});

test('nothing is said of authorization and criteria of what has none', () => {
  expect(describeAuthorization({ priorAuthorization: null })).toBe('');
  expect(writeParts(listCriteriaParts({ medicalCriteria: null }))).toBe('');
});

const first = (...question: Parameters<typeof ask>) => {
  const [found] = ask(...question).answers;
  if (!found) throw new Error('No answer');
  return found;
};

test('how a code is listed: a range, what it leaves out, an attachment', () => {
  const range = createRecords(shape.p17);
  expect(describeListing(answer)).toBe('');
  expect(describeListing(first(range, ['64650']))).toBe(
    'Listed as the range 64600-64681 except 64612. We cannot say whether 64650 is a valid code.',
  );
  expect(describeListing(first(range, ['64610..64613']))).toBe('Without 64612.');
  expect(describeListing(first(range, ['64612']))).toBe('');
  const attachment = { asPrinted: 'See the grid', url: null, held: 'part', asOf: '2025-01-01' };
  const version = createVersion('attached', '2024-01-01', {
    codingGroups: [group('Covered:', [{ determination: 'covered' }], ['A9800'], { attachment })],
  });
  expect(describeListing(first(createRecords(version), ['A9800']))).toBe(
    'Listed in an attachment as of January 1, 2025: “See the grid.” We have only part of it.',
  );
});

test('a diagnosis and a modifier have no coverage of their own', () => {
  expect(describeCoverage(first(createRecords(shape.p14), ['L40.0']))).toBe(
    'L40.0 is a diagnosis that the policy lists. A diagnosis has no coverage of its own.',
  );
  expect(describeCoverage(first(createRecords(shape.p17), ['E1']))).toBe(
    'E1 is a modifier that the policy lists. A modifier has no coverage of its own.',
  );
});

test('limits, and whether they hold', () => {
  const limits = [{ of: 'decision', text: 'for adults', fit: 'open', values: null } as const];
  expect(describeFit({ fit: 'holds', limits: [] })).toBe('');
  expect(describeFit({ fit: 'holds', limits })).toBe('The limits match what you entered.');
  expect(describeFit({ fit: 'open', limits })).toBe('Check whether the limits apply.');
  expect(describeFit({ fit: 'does-not-hold', limits })).toBe(
    'The limits do not match what you entered.',
  );
});

test('modifiers that are not part of an answer are named', () => {
  const records = createRecords(shape.p0, shape.p16);
  expect(describeModifiers(answer)).toBe('');
  expect(describeModifiers(first(records, ['K1007-RR']))).toBe(
    'Modifier RR is not part of this answer.',
  );
  expect(describeModifiers(first(records, ['K1007-NU-KX']))).toBe(
    'Modifiers NU and KX are not part of this answer.',
  );
  expect(describeModifiers(first(records, ['E9801-RR']))).toBe('');
});

test('a sentence over all goes with every answer for its line', () => {
  expect(describeOverAll(answer)).toBe('');
  expect(describeOverAll({ ...answer, overAll: true })).toBe(
    'Read this with every answer of this policy for Medicare Advantage Plans.',
  );
});
