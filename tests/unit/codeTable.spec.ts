import { expect, test } from '@playwright/test';
import { formatCodeCells } from '../../src/search/formatCodeCells.ts';
import { checkList } from '../../src/search/checkList.ts';
import { buildSearchData } from '../../src/search/buildSearchData.ts';
import { selectSearchData, needsOtherVersions } from '../../src/search/selectSearchData.ts';
import { records } from '../support/contentRecords.ts';
import { searchData, type SmallVersion } from '../support/searchData.ts';

const real = buildSearchData(records, records.policies, '');
const rowsFor = (list: string, day: string, ...versions: readonly SmallVersion[]) =>
  checkList(list, selectSearchData(searchData(...versions), null, day), day).rows;
const a = { policy: 'a', version: '2025-01-01', codes: [{ code: 'Q9801' }] };

test('tells three kinds of no apart: not a code, not listed, no policy text for the day', () => {
  const notes = (day: string) =>
    checkList('K1007 E1399 K10071', selectSearchData(real, null, day), day).rows.map(
      ({ kind, note }) => [kind, note],
    );
  const notACode = [
    'malformed',
    'Line 1: this is not a billing code. Write a letter and four digits, or five digits.',
  ];
  expect(notes('2026-11-27')).toEqual([
    ['listed', ''],
    ['unlisted', 'No policy here lists E1399, so this site cannot say whether it is covered.'],
    notACode,
  ]);
  const noText = (code: string) =>
    `We have no policy text for October 15, 2024, so this site cannot say whether ${code} is covered.`;
  const first = 'The first version of this policy that we have is effective November 1, 2024.';
  expect(notes('2024-10-15')).toEqual([
    ['no-text', `${noText('K1007')} ${first}`],
    ['no-text', noText('E1399')],
    notACode,
  ]);
});

test('says how many policies have no text for the day, and claims no more than it searched', () => {
  const b = { policy: 'b', version: '2026-01-01', codes: [{ code: 'Q9802' }] };
  expect(rowsFor('E1399 Q9802', '2025-06-01', a, b).map(({ note }) => note)).toEqual([
    'No policy here lists E1399, so this site cannot say whether it is covered. We have no text of 1 policy for June 1, 2025.',
    'We have no text of this policy for June 1, 2025. The first version of this policy that we have is effective January 1, 2026.',
  ]);
});

test('names the versions that list a code which none lists on the day', () => {
  const earlier = { policy: 'a', version: '2024-01-01', codes: [{ code: 'Q9803' }] };
  const later = { policy: 'a', version: '2027-01-01', codes: [{ code: 'Q9803' }] };
  const onDay = selectSearchData(searchData(a), searchData(earlier, later), '2025-06-01');
  expect(checkList('Q9803', onDay, '2025-06-01').rows.map(({ note }) => note)).toEqual([
    'On June 1, 2025, no policy here lists Q9803, so this site cannot say whether it is covered. The version of Policy a effective January 1, 2024 lists it. The version of Policy a effective January 1, 2027 lists it.',
  ]);
});

for (const [valid, day, kind] of [
  ['2025-01-01/2025-12-31', '2025-12-31', 'listed'],
  ['2025-01-01/2025-12-31', '2026-02-01', 'not-valid'],
  ['/2025-12-31', '2026-01-01', 'not-valid'],
  ['2026-01-01/', '2025-12-31', 'not-valid'],
  ['2026-01-01/', '2026-01-01', 'listed'],
] as const) {
  test(`a code that is valid ${valid} is ${kind} on ${day}, and is never covered when not valid`, () => {
    const version = { ...a, codes: [{ code: 'Q9810', valid }] };
    const rows = rowsFor('Q9810', day, version);
    expect(rows.map((row) => row.kind)).toEqual([kind]);
    expect(rows[0]?.note).toMatch(/The policy lists this code as valid (from|to) /);
    const cells = formatCodeCells(rows, { day, today: day, origin: '' }).flat();
    expect(cells.includes('Covered')).toBe(kind === 'listed');
  });
}

test('answers a code by its own listing and by every range that holds it', () => {
  const b = { policy: 'b', version: '2025-01-01', codes: [{ code: 'Q9800-Q9810' }] };
  const rows = rowsFor('Q9801', '2026-06-01', a, b);
  expect(rows.map(({ code, policy, note, page }) => [code, policy?.title, note, page])).toEqual([
    ['Q9801', 'Policy a', '', '/codes/q9801/'],
    ['Q9801', 'Policy b', 'Listed as the range Q9800-Q9810.', '/codes/q9800-q9810/'],
  ]);
});

test('says what was typed where another code was read', () => {
  const typed = rowsFor('q9801 Q98O1', '2025-06-01', a).map((row) => row.typed);
  expect(typed).toEqual(['', '“Q98O1”']);
});

test('every exported row says the day, health plan, policy, sentence, scope, link and when', () => {
  const scoped = {
    ...a,
    scopes: ['For adults', 'For children'],
    codes: [{ code: '00100' }, { code: '00100', group: 1 }],
  };
  const rows = rowsFor('00100', '2025-06-01', scoped);
  const facts = { day: '2025-06-01', today: '2026-11-27', origin: 'https://example.org' };
  const [header = [], ...lines] = formatCodeCells(rows, facts);
  expect(
    lines.map((cells) =>
      Object.fromEntries(cells.map((cell, at) => [header[at] ?? '', cell] as const)),
    ),
  ).toEqual(
    [
      ['For adults', '00100', 'The codes of group 0 are covered:'],
      ['For children', '00100-2', 'The codes of group 1 are covered:'],
    ].map(([scope, anchor, sentence]) => ({
      Code: 'CPT 00100',
      'As typed': '',
      'Commercial Products': 'Covered',
      'Date of service': '2025-06-01',
      'Health plan': 'Invented Health Plan',
      Policy: 'Policy a',
      Effective: '2025-01-01',
      'Last reviewed': '2026-03-01',
      Sentence: sentence,
      Scope: scope,
      Link: `https://example.org/policies/a/2025-01-01/#${anchor}`,
      'Looked up on': '2026-11-27',
      Note: 'This version was last reviewed March 1, 2026. The policy does not say whether its wording changed between June 1, 2025 and that review. Confirm the answer for this date with the health plan.',
    })),
  );
});

for (const [name, data, day, needs] of [
  ['a day after the last version', searchData(a), '2026-01-01', false],
  ['a day before a version', searchData(a), '2024-12-31', true],
  [
    'a build that knows a later version',
    { ...searchData(a), nextEffective: '2099-01-01' },
    '2026-01-01',
    true,
  ],
] as const) {
  test(`${name} ${needs ? 'needs' : 'does not need'} the other versions`, () => {
    expect(needsOtherVersions(data, day)).toBe(needs);
  });
}
