import { expect, test } from '@playwright/test';
import { answerVersion } from '../../../src/domain/answers/answerVersion.ts';
import type { AnswerVersion } from '../../../src/domain/answers/answerRecords.ts';
import type { PolicyVersion } from '../../../src/domain/records.ts';
import { labelWithLimits } from '../../../src/domain/answers/sentences/labelAnswer.ts';
import { createVersion, group, listCode, today } from './support.ts';

/** What a version states for all lines and days, today's first: its page and its files are read on any day. */

const lines = ['medicare-advantage', 'commercial'];
const covered = { determination: 'covered' as const };
const notCovered = { determination: 'not-covered' as const };
const [m, c] = [{ lines: ['medicare-advantage'] }, { lines: ['commercial'] }];

type Facts = Parameters<typeof createVersion>[2];
const create = (facts: Facts = {}, start = '2024-01-01') =>
  createVersion('version', start, {
    lines,
    statements: [{ heading: null, text: 'It is covered.', decisions: [covered] }],
    ...facts,
  });
const list = (decisions: Parameters<typeof group>[1], code: object = {}, block: object = {}) => ({
  codingGroups: [group('The codes:', decisions, [listCode('A9800', code)], block)],
});

/** The whole record as the site has it: its policy is the first part of its id. */
const record = (version: AnswerVersion) =>
  ({ ...version, policy: version.id.split('/')[0] }) as unknown as PolicyVersion;

const answerOn = (version: AnswerVersion, place: { group: number; row: number } | null) =>
  answerVersion(record(version), place, { today, base: '' });

const code = { group: 0, row: 0 };
const M = 'medicare-advantage: ';
const C = 'commercial: ';

const rows: readonly (readonly [string, Facts, typeof code | null, readonly string[], string?])[] =
  [
    ['its own service', {}, null, [`${M}Covered`, `${C}Covered`]],
    ['a code', list([notCovered]), code, [`${M}Not covered`, `${C}Not covered`]],
    [
      'a code of one line',
      list([{ ...notCovered, ...c }], {}, { notStatedFor: m.lines }),
      code,
      [`${M}Not stated`, `${C}Not covered`],
    ],
    [
      'a code without a determination',
      list([]),
      code,
      [`${M}Listed; coverage not stated`, `${C}Listed; coverage not stated`],
    ],
    [
      'what holds today, then later, then earlier',
      list([
        { ...notCovered, until: '2025-01-05' },
        { ...covered, from: '2025-01-06', until: '2026-12-31' },
        { ...notCovered, from: '2027-01-01' },
      ]),
      code,
      [M, C].flatMap((line) => [
        `${line}Covered from January 6, 2025 to December 31, 2026`,
        `${line}Not covered from January 1, 2027 on`,
        `${line}Not covered until January 5, 2025`,
      ]),
    ],
    [
      'what holds on other days only',
      list([{ ...notCovered, until: '2025-01-05', ...c }], {}, { notStatedFor: m.lines }),
      code,
      [`${M}Not stated`, `${C}Not covered until January 5, 2025`],
    ],
    [
      'what goes with every answer, first',
      {
        ...list([covered]),
        statements: [
          { heading: null, text: 'It is covered.', decisions: [covered] },
          {
            heading: null,
            text: 'Rent is not.',
            decisions: [{ ...notCovered, ...c, overAll: true }],
          },
        ],
      },
      code,
      [`${M}Covered`, `${C}Not covered`, `${C}Covered`],
    ],
    [
      'a code on the days on which it is valid, however long ago',
      list([covered], { dates: { asPrinted: '(2025)', from: '2025-01-01', until: '2025-12-31' } }),
      code,
      [`${M}Covered`, `${C}Covered`],
    ],
    [
      'a code on its days that are still to come',
      list([covered], { dates: { asPrinted: '(2097)', from: '2097-01-01', until: null } }),
      code,
      [`${M}Covered`, `${C}Covered`],
    ],
    [
      'a diagnosis',
      list([], {}, { system: 'ICD-10-CM' }),
      code,
      [`${M}Listed; coverage not stated`, `${C}Listed; coverage not stated`],
    ],
    ['a version that is still to come', {}, null, [`${M}Covered`, `${C}Covered`], '2030-01-01'],
  ];

for (const [what, facts, place, expected, start] of rows) {
  test(`answers a version: ${what}`, () => {
    const answers = answerOn(create(facts, start), place);
    expect(answers.map((one) => `${one.line.id}: ${labelWithLimits(one)}`)).toEqual(expected);
  });
}

test('a version that is still to come, and one that has ended, are answered on a day of theirs', () => {
  const ended = { ended: { text: 'It ends.', lastDay: '2025-06-30', replacedBy: null } };
  const day = (version: AnswerVersion) => answerOn(version, null)[0]?.date.day;
  expect(day(create({}, '2030-01-01'))).toBe('2030-01-01');
  expect(day(create(ended as Facts))).toBe('2025-06-30');
  expect(day(create())).toBe(today);
});

test('every answer for a code has the authorization of the code, also what goes with every answer', () => {
  const own = [{ value: 'required' as const, words: 'Ask.' }];
  const version = create({
    ...list([covered], { priorAuthorization: own }),
    statements: [
      { heading: null, text: 'It is covered.', decisions: [covered] },
      { heading: null, text: 'Rent is not.', decisions: [{ ...notCovered, overAll: true }] },
    ],
  });
  const answers = answerOn(version, code);
  expect(answers.map(({ priorAuthorization: rules }) => rules?.value)).toEqual(
    Array.from({ length: 4 }, () => 'required'),
  );
});

test('rules of earlier and later days stay beside the value of today', () => {
  const version = create({
    priorAuthorization: {
      text: 'Ask. Later free.',
      values: [
        { value: 'required', words: 'Ask.', until: '2025-01-01' },
        { value: 'recommended', words: 'Ask.', from: '2025-01-02' },
        { value: 'not-required', words: 'Later free.', from: '2027-01-01' },
      ],
    },
  });
  const [answer] = answerOn(version, null);
  const { value, past, coming } = answer?.priorAuthorization ?? {};
  expect([value, past?.map((rule) => rule.value), coming?.map((rule) => rule.value)]).toEqual([
    'recommended',
    ['required'],
    ['not-required'],
  ]);
});

test('a place that is not there is an error', () => {
  expect(() => answerOn(create(list([covered])), { group: 0, row: 1 })).toThrow(/no code 1/);
});
