import { expect, test } from '@playwright/test';
import { describeDates, describeNoAnswer, writeAnswer } from '../../src/search/cardWords.ts';
import { createSearchRecords } from '../../src/search/createSearchRecords.ts';
import { indexRecords } from '../../src/search/indexRecords.ts';
import { mergeResults } from '../../src/search/mergeResults.ts';
import { urlOnDay, type Result } from '../../src/search/result.ts';
import { createInventedData } from '../support/answerSource.ts';
import { ask, createSearchIndex, findResults, inventCode } from '../support/searchIndex.ts';
import { createVersion, group } from './answers/support.ts';

const index = createSearchIndex([inventCode('Q9801')]);

const title = 'Powered Exoskeleton for Ambulation in Patients with Lower-Limb Disabilities';
const noText = (day: string) =>
  `We have no text of ${title} for ${day}. The first version we have is effective November 1, 2024.`;

/** All that a result says: of the day, then each answer, then why there is none. */
const listSaid = ({ answers }: Pick<Result, 'answers'>) =>
  answers
    ? [
        ...answers.cards.flatMap((card) => [
          ...describeDates(card),
          ...card.answers.map((answer) => `${answer.line.name}: ${writeAnswer(answer)}`),
        ]),
        ...describeNoAnswer(answers),
      ]
    : [];

for (const { query, url, says } of [
  {
    query: 'K1007 10/15/2024',
    url: '/codes/k1007/?on=2024-10-15',
    says: [noText('October 15, 2024')],
  },
  {
    query: 'K1007 03/01/2025',
    url: '/codes/k1007/?on=2025-03-01',
    says: [
      'This version was last reviewed April 15, 2026. The policy does not say whether its wording changed between March 1, 2025 and that review. Confirm the answer for this date with the health plan.',
      'Medicare Advantage Plans: Not covered',
      'Commercial Products: Not medically necessary',
    ],
  },
  {
    query: 'K1007 12/31/2027',
    url: '/codes/k1007/?on=2027-12-31',
    says: [
      'December 31, 2027 is in the future. The policy may change before then.',
      'Medicare Advantage Plans: Not covered',
      'Commercial Products: Not medically necessary',
    ],
  },
]) {
  test(`"${query}" is answered for that date, and leads to the page on it`, () => {
    const answer = ask(index, query);
    expect(answer.target).toBe(url);
    const results = mergeResults(answer, []);
    expect(results.map((result) => [result.url, listSaid(result)])).toEqual([[url, says]]);
    expect(answer.notes).toEqual([]);
  });
}

test('only pages that answer for a date are asked for one, and a place keeps its anchor', () => {
  const urls = findResults(index, 'exoskeleton rewalk 10/15/2024').map(({ url }) => url);
  expect(urls.filter((url) => url.includes('on=') !== /^\/(codes|policies)\//.test(url))).toEqual(
    [],
  );
  expect(urlOnDay('/policies/a/#coding', '2024-10-15')).toBe('/policies/a/?on=2024-10-15#coding');
});

for (const [query, says] of [
  [
    'E0738 03/01/2025',
    'No policy here lists E0738, so this site cannot say whether it is covered.',
  ],
  [
    'E1399 10/15/2024',
    'We have no policy text for October 15, 2024, so this site cannot say whether E1399 is covered.',
  ],
] as const) {
  test(`"${query}" says what is known of an unlisted code on that day`, () => {
    expect(ask(index, query).unlisted.map(({ sentence }) => sentence)).toEqual([says]);
  });
}

test('a device is answered for the date too, and the text is said to be that of today', () => {
  const answer = ask(index, 'indego 10/15/2024');
  const [first] = mergeResults(answer, []);
  expect(first && [first.title, listSaid(first)]).toEqual(['Indego', [noText('October 15, 2024')]]);
  expect(answer.notes).toEqual([
    'Only the answers for codes and devices are for October 15, 2024. Other results are from the pages of today.',
  ]);
});

for (const [query, note] of [
  ['K1007 02/30/2024', /“02\/30\/2024” is not a date/],
  ['K1007 10/15/1024', /not a likely date of service/],
  ['K1007 10/15/2024 11/15/2024', /one date at a time/],
  ['K1007 31.12.2024', /“31.12.2024” is not a date. Enter a real date, for example 11\/01\/2024/],
] as const) {
  test(`"${query}" is not answered`, () => {
    const answer = ask(index, query);
    expect(answer.notes).toEqual([expect.stringMatching(note)]);
    expect([answer.target, answer.identified, answer.words]).toEqual([null, [], []]);
  });
}

const covered = [{ determination: 'covered' as const }];
const versions = [
  createVersion('walker', '2024-01-01', {
    codingGroups: [group('These codes are covered:', covered, ['Q9801', 'Q9802'])],
  }),
  createVersion('walker', '2026-01-01', {
    codingGroups: [
      group('These codes are not covered:', [{ determination: 'not-covered' }], ['Q9801']),
    ],
  }),
  createVersion('walker', '2027-01-01', {
    codingGroups: [group('These codes are covered:', covered, ['Q9801', 'Q9803'])],
  }),
  createVersion('brace', '2022-01-01', {
    ended: { text: 'This policy ended on June 30, 2025', lastDay: '2025-06-30', replacedBy: null },
    codingGroups: [group('These codes are covered:', covered, ['Q9810'])],
  }),
];
const data = createInventedData(...versions);
const invented = indexRecords(createSearchRecords(data), data);

for (const [query, says] of [
  ['Q9801', ['A new version takes effect on January 1, 2027.', 'Commercial Products: Not covered']],
  [
    'Q9801 03/01/2025',
    [
      'On March 1, 2025, an earlier version applies, effective January 1, 2024. The next version we have is effective January 1, 2026. There may be others in between.',
      'The policy gives no review date, so its wording on March 1, 2025 may have been different. Confirm the answer for this date with the health plan.',
      'Commercial Products: Covered',
    ],
  ],
  [
    'Q9802',
    [
      'On November 28, 2026, no policy here lists Q9802, so this site cannot say whether it is covered. We have no text of 1 policy for November 28, 2026. The version of Invented walker effective January 1, 2024 lists it. Similar codes that are listed: Q9801.',
    ],
  ],
  [
    'Q9803',
    [
      'On November 28, 2026, no policy here lists Q9803, so this site cannot say whether it is covered. We have no text of 1 policy for November 28, 2026. The version of Invented walker effective January 1, 2027 lists it. Similar codes that are listed: Q9801.',
      'Invented walker: This version takes effect on January 1, 2027.',
    ],
  ],
  [
    'Q9803 02/01/2027',
    [
      'This version takes effect on January 1, 2027.',
      'February 1, 2027 is in the future. The policy may change before then.',
      'Commercial Products: Covered',
    ],
  ],
  [
    'Q9810',
    [
      'We have no text of Invented brace for November 28, 2026. It ended on June 30, 2025: “This policy ended on June 30, 2025.”',
    ],
  ],
] as const) {
  test(`"${query}" is answered by the version of that day, and by no other`, () => {
    const results = mergeResults(ask(invented, query, '2026-11-28'), []);
    expect(results.map(listSaid)).toEqual([says]);
  });
}

test('a code of another version is no result for words', () => {
  expect(findResults(invented, 'covered').map(({ title }) => title)).toEqual(['Q9801']);
});

test('on the day after, the next version answers without a new build', () => {
  const [first] = mergeResults(ask(invented, 'Q9801', '2027-01-01'), []);
  expect(first && listSaid(first)).toEqual([
    'This version took effect on January 1, 2027, after this site was built.',
    'Commercial Products: Covered',
  ]);
});

for (const query of ['K1007-RR 10/15/2024', 'E1399-RR', 'E1399-RR K1007']) {
  test(`"${query}" names the modifier of the code without an answer`, () => {
    expect(ask(index, query).notes).toContain('Modifier RR is not part of this answer.');
  });
}

test('a card names the modifier of its code, and no note does', () => {
  expect(ask(index, 'K1007-RR').notes).toEqual([]);
});
