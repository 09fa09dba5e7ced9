import { expect, test } from '@playwright/test';
import type { Question } from '../../../src/domain/answers/question.ts';
import { p10 } from './shapes.ts';
import { ask, createRecords, createVersion, group, listCode } from './support.ts';

/** Prior authorization and criteria: the most specific rule without limits, with every limited one beside it. */

type Rules = readonly object[];

function authorization(
  { section = [], ofGroup, ofCode }: { section?: Rules; ofGroup?: Rules; ofCode?: Rules },
  question: Partial<Question> = {},
) {
  const entry = listCode('A9800', ofCode ? { priorAuthorization: ofCode } : {});
  const version = createVersion('rules', '2024-01-01', {
    lines: ['medicare-advantage', 'commercial'],
    priorAuthorization: { text: 'The whole text.', values: section } as never,
    codingGroups: [
      group('The codes:', [{ determination: 'covered' }], [entry], {
        ...(ofGroup ? { priorAuthorization: ofGroup } : {}),
      }),
    ],
  });
  const { answers } = ask(createRecords(version), ['A9800'], question);
  return answers.map(({ line, priorAuthorization: rules }) => {
    const list = (some: readonly { words: string }[] = []) => some.map(({ words }) => words).join();
    return [
      `${line.id}: ${rules?.value ?? 'not stated'}`,
      ...[list(rules?.general), list(rules?.exceptions), list(rules?.coming)],
    ].join(' | ');
  });
}

const required = { value: 'required', words: 'required' };
const free = { value: 'not-required', words: 'free' };
const limit = (text: string) => ({ appliesTo: { text } });
const commercial = { lines: ['commercial'] };

for (const [name, rules, expected] of [
  ['none is not "not required"', {}, 'not stated |  |  | '],
  ['the section', { section: [required] }, 'required |  |  | '],
  [
    'the group before the section',
    { section: [required], ofGroup: [free] },
    'not-required | required |  | ',
  ],
  [
    'the code before the group',
    { section: [required], ofGroup: [{ value: 'see-tool', words: 'tool' }], ofCode: [free] },
    'not-required | tool,required |  | ',
  ],
  ['the same value twice', { section: [required], ofCode: [required] }, 'required |  |  | '],
  [
    'a dated rule before an undated one',
    { section: [required, { ...free, from: '2024-06-01' }] },
    'not-required | required |  | ',
  ],
  [
    'before its days the general value holds',
    { section: [required], ofCode: [{ ...free, from: '2027-01-01' }] },
    'required |  |  | free',
  ],
  [
    'after its days, too',
    { section: [required], ofCode: [{ ...free, until: '2025-01-01' }] },
    'required |  |  | ',
  ],
  [
    'a limited rule of the code is an exception',
    { section: [required], ofCode: [{ ...free, ...limit('for some') }] },
    'required |  | free | ',
  ],
  [
    'a limited rule of the section stays beside the value of the code',
    { section: [{ ...free, ...limit('for some') }], ofCode: [required] },
    'required |  | free | ',
  ],
  [
    'only limited rules state no value',
    { section: [{ ...free, ...limit('for some') }] },
    'not stated |  | free | ',
  ],
  [
    'exceptions come most specific first',
    { section: [{ ...free, ...limit('a') }], ofCode: [{ ...required, ...limit('b') }] },
    'not stated |  | required,free | ',
  ],
  [
    'over all comes before the code',
    { section: [{ ...required, overAll: true }], ofCode: [free] },
    'required | free |  | ',
  ],
] as const) {
  test(`authorization: ${name}`, () => {
    const [first] = authorization(rules);
    expect(first).toBe(`medicare-advantage: ${expected}`);
  });
}

test('authorization is resolved for each line by itself', () => {
  expect(authorization({ section: [required], ofCode: [{ ...free, ...commercial }] })).toEqual([
    'medicare-advantage: required |  |  | ',
    'commercial: not-required | required |  | ',
  ]);
  expect(authorization({ section: [{ ...required, ...commercial }] })).toEqual([
    'medicare-advantage: not stated |  |  | ',
    'commercial: required |  |  | ',
  ]);
});

test('a rule without words has the whole text, and its limits say whether they hold', () => {
  const version = createVersion('words', '2024-01-01', {
    priorAuthorization: {
      text: 'Required, but not for children.',
      values: [
        { value: 'required' },
        {
          ...{ value: 'not-required', words: 'not for children' },
          appliesTo: { text: 'for children', ages: { under: 18 }, whole: true },
        },
      ],
      request: { words: 'Call us.', url: null, phone: '555-0100' },
    },
    medicalCriteria: {
      text: 'The criteria are:',
      values: [{ value: 'stated' }],
      criteria: [
        { text: 'First, all of:', items: [{ text: 'one' }] },
        { text: 'Medicaid:', lines: ['medicaid'] },
      ],
    },
    statements: [{ heading: null, text: 'Covered.', decisions: [{ determination: 'covered' }] }],
  });
  const [answer] = ask(createRecords(version), [], { policies: ['words'], age: 4 }).answers;
  expect(answer).toMatchObject({
    priorAuthorization: {
      ...{ value: 'required', words: 'Required, but not for children.' },
      exceptions: [{ words: 'not for children', limits: [{ of: 'rule', fit: 'holds' }] }],
      request: { phone: '555-0100' },
    },
    medicalCriteria: {
      value: 'stated',
      lists: [{ text: 'First, all of:', url: '/policies/words/2024-01-01/#medical-criteria' }],
    },
  });
});

for (const [day, exceptions, coming] of [
  ['2025-09-30', 0, 1],
  ['2025-10-01', 1, 0],
] as const) {
  test(`P10: on ${day}, ${exceptions} exception beside "recommended", ${coming} to come`, () => {
    const { answers } = ask(createRecords(p10), [], { policies: ['authorizations'], day });
    const rules = answers.map(({ priorAuthorization }) => priorAuthorization);
    expect(rules.map((one) => one?.value)).toEqual(['required', 'recommended']);
    expect(rules.map((one) => one?.exceptions.length)).toEqual([0, exceptions]);
    expect(rules.map((one) => one?.coming.length)).toEqual([0, coming]);
  });
}
