import { expect, test } from '@playwright/test';
import type { AppliesTo, Decision } from '../../../src/content/schemas/block.ts';
import type { Question } from '../../../src/domain/answers/question.ts';
import { ask, createRecords, createVersion, group } from './support.ts';

/** Whether limits hold for what was asked. They label an answer and never remove it. */

const groups = [
  group('Of the arm:', [], ['G82.20', 'M54'], { id: 'arm', system: 'ICD-10-CM' }),
  group('Of the leg:', [], ['L40.0'], { id: 'leg', system: 'ICD-10-CM' }),
  group('On a list:', [], [], {
    ...{ id: 'unheld', system: 'ICD-10-CM' },
    attachment: { asPrinted: 'See the list', url: null, held: 'part', asOf: null },
  }),
];

function fits(
  decisions: readonly Decision[],
  question: Partial<Question> = {},
  codes = ['A9800'],
  block: object = {},
) {
  const version = createVersion('limits', '2024-01-01', {
    codingGroups: [group('The codes:', [...decisions], ['A9800'], block), ...groups],
  });
  const { answers } = ask(createRecords(version), codes, question);
  expect(answers).toHaveLength(decisions.length);
  return answers.map(({ fit }) => fit).join(' / ');
}

const when = (limits: Partial<AppliesTo>): Decision => ({
  ...{ determination: 'covered', appliesTo: { text: 'the limit', whole: true, ...limits } },
});
const armOrLeg = { groups: ['arm', 'leg'] };

const rows: readonly [string, Partial<AppliesTo>, Partial<Question>, string][] = [
  ['no age', { ages: { from: 18 } }, {}, 'open'],
  ['too young', { ages: { from: 18 } }, { age: 17 }, 'does-not-hold'],
  ['just old enough', { ages: { from: 18 } }, { age: 18 }, 'holds'],
  ['too old', { ages: { under: 18 } }, { age: 18 }, 'does-not-hold'],
  ['in between', { ages: { from: 2, under: 18 } }, { age: 2 }, 'holds'],
  ['a newborn', { ages: { under: 1 } }, { age: 0 }, 'holds'],
  [
    'values that say less than the words',
    { ages: { from: 18 }, whole: false },
    { age: 40 },
    'open',
  ],
  ['one such value that fails', { ages: { from: 18 }, whole: false }, { age: 4 }, 'does-not-hold'],
  ['words without a value', {}, { age: 40 }, 'open'],
  ['words that no value can say', { ages: { from: 18 }, kinds: ['provider'] }, { age: 40 }, 'open'],
  [
    'one value holds, one is unknown',
    { ages: { from: 18 }, placeOfService: { any: ['11'] } },
    { age: 40 },
    'open',
  ],
  ['another place', { placeOfService: { none: ['11'] } }, { placeOfService: '22' }, 'holds'],
  [
    'the place excluded',
    { placeOfService: { none: ['11'] } },
    { placeOfService: '11' },
    'does-not-hold',
  ],
  [
    'any: one of them',
    { diagnoses: { ...armOrLeg, rule: 'any' } },
    { diagnoses: ['L40.0'] },
    'holds',
  ],
  [
    'any: none of them',
    { diagnoses: { ...armOrLeg, rule: 'any' } },
    { diagnoses: ['Z99.9'] },
    'does-not-hold',
  ],
  [
    'any: a child of a listed category',
    { diagnoses: { ...armOrLeg, rule: 'any' } },
    { diagnoses: ['M54.5'] },
    'open',
  ],
  [
    'any: the category of a listed code',
    { diagnoses: { ...armOrLeg, rule: 'any' } },
    { diagnoses: ['L40'] },
    'open',
  ],
  [
    'any: a list that we have in part',
    { diagnoses: { groups: ['unheld'], rule: 'any' } },
    { diagnoses: ['Z99.9'] },
    'open',
  ],
  [
    'each: one of each',
    { diagnoses: { ...armOrLeg, rule: 'each' } },
    { diagnoses: ['L40.0', 'G82.20'] },
    'holds',
  ],
  [
    'each: one, of two',
    { diagnoses: { ...armOrLeg, rule: 'each' } },
    { diagnoses: ['L40.0'] },
    'open',
  ],
  [
    'each: two, of one group',
    { diagnoses: { ...armOrLeg, rule: 'each' } },
    { diagnoses: ['L40.0', 'Z99.9'] },
    'does-not-hold',
  ],
  [
    'none: one of them',
    { diagnoses: { ...armOrLeg, rule: 'none' } },
    { diagnoses: ['L40.0'] },
    'does-not-hold',
  ],
  [
    'none: another',
    { diagnoses: { ...armOrLeg, rule: 'none' } },
    { diagnoses: ['Z99.9'] },
    'holds',
  ],
  ['none: not asked', { diagnoses: { ...armOrLeg, rule: 'none' } }, {}, 'open'],
];

for (const [name, limits, question, expected] of rows) {
  test(`${name}: ${expected}`, () => {
    expect(fits([when(limits)], question)).toBe(expected);
  });
}

for (const [code, limits, expected] of [
  ['A9800-RR', { any: ['RR', 'NU'] }, 'holds'],
  ['A9800-KX-NU', { any: ['RR', 'NU'] }, 'holds'],
  ['A9800-KX', { any: ['RR', 'NU'] }, 'does-not-hold'],
  ['A9800', { any: ['RR', 'NU'] }, 'open'],
  ['A9800-RR', { none: ['RR'] }, 'does-not-hold'],
  ['A9800-KX', { none: ['RR'] }, 'holds'],
  ['A9800', { none: ['RR'] }, 'open'],
] as const) {
  test(`${code} with modifiers ${JSON.stringify(limits)}: ${expected}`, () => {
    expect(fits([when({ modifiers: { ...limits } as never })], {}, [code])).toBe(expected);
  });
}

test('the limits of a block are limits of its decisions', () => {
  const adults = { appliesTo: { text: 'for adults', ages: { from: 18 }, whole: true } };
  const decisions = [when({ placeOfService: { any: ['11'] } })];
  const asked = { placeOfService: '11' };
  expect(fits(decisions, { ...asked, age: 40 }, ['A9800'], adults)).toBe('holds');
  expect(fits(decisions, { ...asked, age: 4 }, ['A9800'], adults)).toBe('does-not-hold');
});

/** The complement of the whole antecedent, criteria included. */
const adults = when({ ages: { from: 18 } });
const rest: Decision = { determination: 'investigational', otherwiseOf: ['one'] };
const otherwise: readonly [string, readonly Decision[], Partial<Question>, string][] = [
  [
    'a limit that surely fails',
    [{ ...adults, id: 'one' }, rest],
    { age: 4 },
    'does-not-hold / holds',
  ],
  [
    'a whole limit that surely holds',
    [{ ...adults, id: 'one' }, rest],
    { age: 40 },
    'holds / does-not-hold',
  ],
  ['nothing known', [{ ...adults, id: 'one' }, rest], {}, 'open / open'],
  [
    'criteria are never known to be met',
    [{ ...adults, id: 'one', determination: 'covered-with-criteria' }, rest],
    { age: 40 },
    'holds / open',
  ],
  [
    'words that say more than the values',
    [{ ...when({ ages: { from: 18 }, whole: false }), id: 'one' }, rest],
    { age: 40 },
    'open / open',
  ],
  [
    'an antecedent without limits',
    [{ determination: 'covered', id: 'one' }, rest],
    {},
    'holds / open',
  ],
  [
    'somewhere else first',
    [{ elsewhere: { kind: 'ncd', id: null, url: null }, id: 'one' }, rest],
    { age: 40 },
    'holds / open',
  ],
  [
    'two antecedents: one that holds is enough',
    [
      { ...adults, id: 'one' },
      { ...when({ ages: { under: 2 } }), id: 'two' },
      { ...rest, otherwiseOf: ['one', 'two'] },
    ],
    { age: 40 },
    'holds / does-not-hold / does-not-hold',
  ],
  [
    'two antecedents: both have to fail',
    [
      { ...adults, id: 'one' },
      { ...when({ ages: { under: 2 } }), id: 'two' },
      { ...rest, otherwiseOf: ['one', 'two'] },
    ],
    { age: 10 },
    'does-not-hold / does-not-hold / holds',
  ],
  [
    'the rest of a rest',
    [
      { ...adults, id: 'one' },
      { ...rest, id: 'two' },
      { ...rest, otherwiseOf: ['two'] },
    ],
    { age: 40 },
    'holds / does-not-hold / holds',
  ],
];

for (const [name, decisions, question, expected] of otherwise) {
  test(`otherwise: ${name}: ${expected}`, () => {
    expect(fits(decisions, question)).toBe(expected);
  });
}

test('the rest of a decision is within the limits of the block that both share', () => {
  const inBlock = { appliesTo: { text: 'for adults', ages: { from: 18 }, whole: true } };
  const office = { ...when({ placeOfService: { any: ['11'] } }), id: 'one' };
  const decisions = [office, rest];
  expect(fits(decisions, { placeOfService: '11' }, ['A9800'], inBlock)).toBe(
    'open / does-not-hold',
  );
  expect(fits(decisions, { placeOfService: '22' }, ['A9800'], inBlock)).toBe(
    'does-not-hold / open',
  );
  const asked = { placeOfService: '22', age: 40 };
  expect(fits(decisions, asked, ['A9800'], inBlock)).toBe('does-not-hold / holds');
});

test('an otherwise is never without the words of its antecedent, and names its answer', () => {
  const version = createVersion('otherwise', '2024-01-01', {
    codingGroups: [
      group('Covered for adults by tube:', [{ ...adults, determination: 'covered' }], ['A9800'], {
        ...{ id: 'tube', appliesTo: { text: 'by tube' } },
      }),
      group('Otherwise not covered:', [{ ...rest, otherwiseOf: ['tube'] }], ['A9800', 'A9801']),
    ],
  });
  const [first, second] = ask(createRecords(version), ['A9800']).answers;
  expect(second).toMatchObject({
    pairOf: [first?.id],
    limits: [{ of: 'otherwise', text: 'by tube … the limit', fit: 'open' }],
  });
  // The antecedent does not list the code, and the rest still has its words.
  expect(ask(createRecords(version), ['A9801']).answers).toMatchObject([
    { pairOf: [], limits: [{ of: 'otherwise', text: 'by tube … the limit' }] },
  ]);
});

test('an antecedent that holds on other days leaves it open', () => {
  const decisions = [{ ...adults, id: 'one', from: '2027-01-01' }, rest];
  const version = createVersion('limits', '2024-01-01', {
    codingGroups: [group('The codes:', decisions, ['A9800'])],
  });
  const { answers } = ask(createRecords(version), ['A9800'], { age: 4 });
  expect(answers.map(({ fit, pairOf }) => [fit, pairOf])).toEqual([['open', []]]);
});
