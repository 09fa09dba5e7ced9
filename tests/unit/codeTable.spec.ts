import { expect, test } from '@playwright/test';
import { benefitsHeading, billingQuestion } from '../../src/domain/memberBilling.ts';
import { checkList } from '../../src/search/checkList.ts';
import { formatCodeCells } from '../../src/search/formatCodeCells.ts';
import type { AnswerVersion } from '../../src/domain/answers/answerRecords.ts';
import { createInventedSource } from '../support/answerSource.ts';
import { createSource } from '../support/searchIndex.ts';
import { records } from '../support/contentRecords.ts';
import { todayIs } from '../support/today.ts';
import { createPayer, createVersion, group, listCode, today } from './answers/support.ts';

const covered = [{ determination: 'covered' as const }];
const list = (codes: readonly (string | object)[], facts: object = {}) => ({
  codingGroups: [group('These codes are covered:', covered, codes, facts)],
});
const onDay = (day: string) => ({ day, today: todayIs(today) });
const rowsFor = (codes: string, day: string, ...versions: readonly AnswerVersion[]) =>
  checkList(codes, createInventedSource(...versions), onDay(day)).rows;
const a = createVersion('a', '2025-01-01', list(['Q9801']));

test('tells three kinds of no apart: not a code, not listed, no policy text for the day', () => {
  const notes = (day: string) =>
    checkList('K1007 E1399 K10071', createSource(records), onDay(day)).rows.map(
      ({ kind, note }) => [kind, note],
    );
  const notACode = [
    'malformed',
    'Line 1: “K10071” is not a billing code. Enter a letter and four digits, or five digits.',
  ];
  expect(notes('2026-11-27')).toEqual([
    ['listed', ''],
    ['unlisted', 'No policy here lists E1399, so this site cannot say whether it is covered.'],
    notACode,
  ]);
  expect(notes('2024-10-15')).toEqual([
    [
      'no-text',
      'We have no text of Powered Exoskeleton for Ambulation in Patients with Lower-Limb Disabilities for October 15, 2024. The first version we have is effective November 1, 2024.',
    ],
    [
      'no-text',
      'We have no policy text for October 15, 2024, so this site cannot say whether E1399 is covered.',
    ],
    notACode,
  ]);
});

test('says how many policies have no text for the day, and claims no more than it searched', () => {
  const b = createVersion('b', '2026-01-01', list(['Q9802']));
  expect(rowsFor('E1399 Q9802', '2025-06-01', a, b).map(({ note }) => note)).toEqual([
    'No policy here lists E1399, so this site cannot say whether it is covered. We have no text of 1 policy for June 1, 2025.',
    'We have no text of Invented b for June 1, 2025. The first version we have is effective January 1, 2026.',
  ]);
});

test('names the versions that list a code which none lists on the day', () => {
  const earlier = createVersion('a', '2024-01-01', list(['G9803']));
  const later = createVersion('a', '2027-01-01', list(['G9803']));
  expect(rowsFor('G9803', '2025-06-01', a, earlier, later).map(({ note }) => note)).toEqual([
    'On June 1, 2025, no policy here lists G9803, so this site cannot say whether it is covered. The version of Invented a effective January 1, 2024 lists it. The version of Invented a effective January 1, 2027 lists it.',
  ]);
});

for (const [day, says] of [
  ['2026-12-31', 'A new version takes effect on January 1, 2027.'],
  ['2027-01-01', 'This version takes effect on January 1, 2027.'],
] as const) {
  test(`on ${day} the version of that day answers, and the other is said`, () => {
    const later = createVersion('a', '2027-01-01', {
      codingGroups: [group('Not covered:', [{ determination: 'not-covered' }], ['Q9801'])],
    });
    const [row] = rowsFor('Q9801', day, a, later);
    expect(row?.note).toContain(says);
    const cells = formatCodeCells(row ? [row] : [], { day, today, origin: '' });
    expect(cells[1]?.[2]).toBe(day === '2027-01-01' ? 'Not covered' : 'Covered');
  });
}

for (const [from, until, day, kind] of [
  ['2025-01-01', '2025-12-31', '2025-12-31', 'listed'],
  ['2025-01-01', '2025-12-31', '2026-02-01', 'not-valid'],
  [null, '2025-12-31', '2026-01-01', 'not-valid'],
  ['2026-01-01', null, '2025-12-31', 'not-valid'],
  ['2026-01-01', null, '2026-01-01', 'listed'],
] as const) {
  test(`a code that is valid from ${from} to ${until} is ${kind} on ${day}, and never covered when not valid`, () => {
    const dates = { asPrinted: 'as the plan writes it', from, until };
    const version = createVersion('a', '2025-01-01', list([listCode('Q9810', { dates })]));
    const rows = rowsFor('Q9810', day, version);
    expect(rows.map((row) => row.kind)).toEqual([kind]);
    expect(rows[0]?.note).toMatch(/The policy lists this code as valid (from|to) /);
    const cells = formatCodeCells(rows, { day, today, origin: '' }).flat();
    expect(cells.includes('Covered')).toBe(kind === 'listed');
  });
}

test('answers a code by its own listing and by every range that holds it', () => {
  const b = createVersion('b', '2025-01-01', list(['Q9800-Q9810']));
  const rows = rowsFor('Q9801', today, a, b);
  expect(rows.map(({ code, policy, note, page }) => [code, policy?.title, note, page])).toEqual([
    ['Q9801', 'Invented a', '', '/codes/q9801/'],
    [
      'Q9801',
      'Invented b',
      'Listed as the range Q9800-Q9810. We cannot say whether Q9801 is a valid code.',
      '/codes/q9800-q9810/',
    ],
  ]);
});

test('says what was typed where another code was read', () => {
  const typed = rowsFor('q9801 Q98O1', today, a).map((row) => row.typed);
  expect(typed).toEqual(['', '“Q98O1”']);
});

test('every exported row says the day, health plan, policy, sentence, scope, link and when', () => {
  const scoped = createVersion('a', '2025-01-01', {
    lastReviewed: { label: 'Reviewed', asPrinted: '3/1/26', date: '2026-03-01' },
    memberBilling: [{ words: 'You may not bill the member.', in: 'notice' }],
    codingGroups: [
      group('For adults, these are covered:', covered, ['00100'], {
        appliesTo: { text: 'For adults' },
      }),
      group('For children, these are covered:', covered, ['00100'], {
        appliesTo: { text: 'For children' },
      }),
    ],
  });
  const rows = rowsFor('00100', '2025-06-01', scoped);
  const facts = { day: '2025-06-01', today: '2026-11-27', origin: 'https://example.org' };
  const [header = [], ...lines] = formatCodeCells(rows, facts);
  expect(
    lines.map((cells) =>
      Object.fromEntries(cells.map((cell, at) => [header[at] ?? '', cell] as const)),
    ),
  ).toEqual(
    [
      ['For adults', '00100', 'For adults, these are covered:'],
      ['For children', '00100-2', 'For children, these are covered:'],
    ].map(([scope, anchor, sentence]) => ({
      Code: 'CPT 00100',
      'As typed': '',
      'Commercial Products': 'Covered',
      'Date of service': '2025-06-01',
      'Health plan': 'Invented Health Plan',
      Policy: 'Invented a',
      Effective: '2025-01-01',
      'Last reviewed': '2026-03-01',
      Sentence: sentence,
      Scope: scope,
      'Prior authorization':
        '“Not applicable.” The policy gives no reason. This does not mean “not required.”',
      'Medical criteria': '“Not applicable.” The policy lists no medical criteria.',
      [billingQuestion]: 'You may not bill the member.',
      [benefitsHeading]: 'Benefits may vary.',
      Link: `https://example.org/policies/a/2025-01-01/#${anchor}`,
      'Looked up on': '2026-11-27',
      Note: 'This version was last reviewed March 1, 2026. The policy does not say whether its wording changed between June 1, 2025 and that review. Confirm the answer for this date with the health plan.',
    })),
  );
});

test('shows windows, exceptions, authorization of groups and codes, and what holds over all', () => {
  const version = createVersion('a', '2025-01-01', {
    statements: [
      {
        heading: null,
        text: 'Members under 21 have an exception.',
        decisions: [{ determination: 'covered-with-criteria', overAll: true }],
      },
    ],
    codingGroups: [
      group(
        'Covered from June 1, 2026; not covered before.',
        [
          { determination: 'covered', words: 'Covered', from: '2026-06-01' },
          { determination: 'not-covered', words: 'not covered', until: '2026-05-31' },
        ],
        [
          'Q9801',
          listCode('Q9802', {
            priorAuthorization: [{ value: 'not-required', words: 'None needed' }],
          }),
        ],
        {
          priorAuthorization: [
            { value: 'required', words: 'Ask first' },
            {
              value: 'not-required',
              words: 'not in an emergency',
              appliesTo: { text: 'in an emergency' },
            },
          ],
        },
      ),
    ],
  });
  const cells = (code: string, day: string) => {
    const [header = [], row = []] = formatCodeCells(rowsFor(code, day, version), {
      ...{ day, today, origin: '' },
    });
    const at = (name: string) => row[header.indexOf(name)];
    return [at('Commercial Products'), at('Prior authorization'), at('Note')];
  };
  const overAll = 'Read this with every answer of this policy for Commercial Products.';
  const asked =
    'Required. “Ask first.” The policy also says: “Not applicable.” Exception: “not in an emergency.”';
  expect(cells('Q9801', '2026-11-28')).toEqual([
    'Covered when criteria are met; Covered from June 1, 2026 on',
    asked,
    overAll,
  ]);
  expect(cells('Q9801', '2026-01-01')).toEqual([
    'Covered when criteria are met; Not covered until May 31, 2026',
    asked,
    expect.stringContaining(
      `${overAll} Later, for Commercial Products: Covered from June 1, 2026 on.`,
    ),
  ]);
  expect(cells('Q9802', '2026-11-28')[1]).toBe(
    'Not required. “None needed.” The policy also says: “Ask first.” The policy also says: “Not applicable.” Exception: “not in an emergency.”',
  );
});

test('lines of two health plans have columns of their own, also under one name', () => {
  const coast = createPayer('coast', 'Invented Coast Care');
  const rows = rowsFor('Q9801', today, a, createVersion('b', '2025-01-01', list(['Q9801']), coast));
  const cells = formatCodeCells(rows, { day: today, today, origin: '' });
  expect(cells.map((row) => row.slice(2, 4))).toEqual([
    ['Commercial Products (Invented Coast Care)', 'Commercial Products (Invented Health Plan)'],
    ['Covered', ''],
    ['', 'Covered'],
  ]);
});
