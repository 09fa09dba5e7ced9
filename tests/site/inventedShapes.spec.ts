import { isDecided } from '../../src/domain/answers/sentences/labelAnswer.ts';
import { describeMissing } from '../../src/domain/answers/sentences/missingSentences.ts';
import { describeAnswer, describePlaces } from '../../src/search/cardWords.ts';
import { readFileSync } from 'node:fs';
import { documentAt } from '../support/builtSite.ts';
import { expect, test } from '../support/inventedSite.ts';
import { searchInNode } from '../support/searchInNode.ts';

// What is asked here stands in the files: no browser is needed.
const oneLine = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** What each shape of a policy shows at a selector, as the reader sees it without JavaScript. */
const shown: readonly [shape: string, page: string, selector: string, words: RegExp][] = [
  [
    'the rest of a limit',
    'policies/invented-infusion',
    '.answer-lines',
    /Covered “in the office” Not covered: otherwise \(not “in the office”\)/,
  ],
  [
    'the rest of criteria',
    'policies/invented-infusion',
    '.answer-lines',
    /Not medically necessary: otherwise \(not “is medically necessary when the criteria are met”\)/,
  ],
  [
    'a third line of business',
    'policies/invented-infusion',
    '.answer-lines',
    /Coast State Plans Covered “for members under 18 years”/,
  ],
  [
    'criteria and authorization that say nothing for a line',
    'policies/invented-infusion',
    '.answer .facts',
    /Coast State Plans: The policy does not state whether prior authorization is needed\. .* Coast State Plans: The policy does not state whether medical criteria apply\./,
  ],
  [
    'diagnoses as a limit',
    'codes/j9830',
    '.answer',
    /Coast State Plans Covered “With a diagnosis of the list below”/,
  ],
  ['a modifier as a limit', 'codes/j9831', '.answer', /Not covered “With modifier JW”/],
  [
    'where a policy sends its reader',
    'policies/invented-scan',
    '.answer a[href="https://example.org/ncd"]',
    /^See NCD 220\.99$/,
  ],
  [
    'a deferral in its own words',
    'policies/invented-scan',
    '.answer-lines',
    /Coast Senior Plans See NCD 220\.99 “See NCD 220\.99 for an invented scan\.”/,
  ],
  [
    'what is said of the service, for a code without a determination',
    'codes/q9850',
    '.answer',
    /Coast Senior Plans Listed; coverage not stated The policy lists Q9850 .* Below is what it says of the service for Coast Senior Plans\. It does not say which code that is\. See NCD 220\.99 “[^”]+” Coast Employer Plans Listed; coverage not stated .* Investigational “An invented scan is considered investigational\.” “The following codes describe an invented scan:”/,
  ],
  [
    'authorization of a code without a determination',
    'codes/q9850',
    '.answer .facts',
    /Prior authorization “Not applicable\.”/,
  ],
  [
    'every decision with its days, today’s first',
    'codes/q9890',
    '.answer-line:nth-child(2)',
    /^Coast Employer Plans Covered from January 6, 2025 on Not covered until January 5, 2025$/,
  ],
  [
    'what goes with every answer, with its own sentence',
    'codes/q9890',
    '.answer-line',
    /^Coast Senior Plans Excluded by contract “A pump that is rented for more than a year” Read this with every answer of this policy for Coast Senior Plans\. “A pump that is rented .*, whatever the code\.” Covered from/,
  ],
  [
    'statements that differ',
    'codes/q9890',
    '.answer-line',
    /Not covered until January 5, 2025 These statements differ\. We show both\. Covered “An invented pump/,
  ],
  [
    'authorization of a code',
    'codes/q9891',
    '.answer .facts',
    /Coast Senior Plans: Required\. “prior authorization is required\.” The policy also says: “Prior authorization is not required for Coast Senior Plans\.” Coast Employer Plans: Required\./,
  ],
  [
    'authorization of a coding group, with its exception',
    'codes/q9892',
    '.answer .facts',
    /Coast Senior Plans: Not required\. “For other members .*” Exception: “For members under 18 years prior authorization is required\.”/,
  ],
  [
    'authorization of a code in a table',
    'codes',
    'main',
    /Q9891 .*? Covered from January 6, 2025 on Not covered until January 5, 2025 Prior authorization: Required\. “prior authorization is required\.”/,
  ],
  [
    'authorization of a code in the document of its policy',
    'policies/invented-pump',
    '#q9893',
    /Listed; coverage not stated .* Prior authorization: Coast Senior Plans: Required\. “Prior authorization is required for it\.”/,
  ],
  [
    'criteria for some members',
    'policies/invented-pump',
    '.answer .facts',
    /Medical criteria The policy lists medical criteria\. “For all members .*” Exception: “For members under 18 years the criteria below are met\.”/,
  ],
  [
    'a diagnosis, of which no line of business says anything',
    'codes/g82-20',
    '.answer',
    /^What the policy says about G82\.20 G82\.20 is a diagnosis that the policy lists\. A diagnosis has no coverage of its own\.“/,
  ],
  ['a code without a determination, in a table', 'codes', 'main', /Q9850 Listed; coverage not/],
  ['a range without its exception', 'codes/q9860-q9869', 'h1', /^Q9860-Q9869 except Q9865 HCPCS$/],
  ['a range in a table', 'codes', 'main', /Q9860-Q9869 except Q9865 Not stated Investigational/],
  [
    'an expired code',
    'codes/q9870',
    '[data-date-notice]',
    /this code is not valid: the policy lists other dates for it\.$/,
  ],
  ['a future code', 'codes/q9871', '[data-date-notice]', /this code is not valid/],
  [
    'an expired code in a table',
    'codes',
    'main',
    /Q9870 valid to December 31, 2025 Not valid on \w+ \d+, \d{4} Not valid/,
  ],
  [
    'an expired code in the document of its policy',
    'policies/invented-scan',
    '#q9870',
    /Only where valid to December 31, 2025: Coast Employer Plans: Investigational/,
  ],
  [
    'an attachment that we do not have',
    'policies/invented-scan',
    '.answer',
    /an attachment that we do not have in full: “See the attachment for the scanners\.”/,
  ],
  [
    'the group of an attachment that we do not have',
    'policies/invented-scan',
    '[data-source-words]',
    /We do not have the attachment\. A code that is not listed here may be on it\./,
  ],
  [
    'a policy that has ended',
    'policies/invented-brace',
    '.answer',
    /^This policy ended on June 30, 2025\. “This policy ends on June 30, 2025\.” Replaced by Invented Gait Trainer\.$/,
  ],
  [
    'the version of a policy that has ended',
    'policies/invented-brace/2022-05-01',
    '.outside:not(.withheld)',
    /^Effective May 1, 2022 through June 30, 2025\. “This policy ends on June 30, 2025\.”/,
  ],
  [
    'a code of a policy that has ended',
    'codes/q9880',
    '.answer',
    /^This policy ended on June 30, 2025\. That does not mean it is covered\.$/,
  ],
  [
    'the lists of policies that have ended',
    'policies',
    'main',
    /Ended Invented Brace, until June 30, 2025/,
  ],
  [
    'a former name of a line as published',
    'policies/invented-brace/2022-05-01',
    '[data-source-words]',
    /POLICY STATEMENT Commercial An invented brace is medically necessary\./,
  ],
];

for (const [shape, page, selector, words] of shown) {
  test(`/${page}/ shows ${shape}`, ({ invented }) => {
    const found = documentAt(`/${page}/`, invented.dist).querySelector(selector);
    expect(found, selector).not.toBeNull();
    expect(oneLine(found?.textContent)).toMatch(words);
  });
}

/** Titles and descriptions say nothing of today that the policy says of other days or other codes. */
const heads: readonly [page: string, title: RegExp, never: RegExp][] = [
  ['codes/q9870', /^Q9870: valid to December 31, 2025 ·/, /investigational/i],
  ['codes/q9871', /^Q9871: valid from January 1, 2097 ·/, /investigational/i],
  ['codes/q9860-q9869', /^Q9860-Q9869 except Q9865: investigational/, /Q9869: /],
  ['codes/q9893', /^Q9893: listed, but coverage is not stated ·/, /necessary/i],
  ['codes/q9880', /^Q9880: not listed in any current policy ·/, /necessary/i],
  ['policies/invented-brace', /^Invented Brace ·/, /necessary/i],
];

for (const [page, title, never] of heads) {
  test(`the head of /${page}/ names no determination that does not hold`, ({ invented }) => {
    const document = documentAt(`/${page}/`, invented.dist);
    const metadata = [...document.querySelectorAll('meta[content]')];
    expect(document.title).toMatch(title);
    for (const text of [document.title, ...metadata.map((one) => one.getAttribute('content'))])
      expect(text).not.toMatch(never);
  });
}

test('an answer of a code that is not valid is hidden where no script runs', ({ invented }) => {
  const valid = documentAt('/codes/q9860-q9869/', invented.dist);
  expect(valid.querySelector('[data-answer]')?.hasAttribute('hidden')).toBe(false);
  for (const code of ['q9870', 'q9871', 'q9810']) {
    const answers = [
      ...documentAt(`/codes/${code}/`, invented.dist).querySelectorAll('[data-answer]'),
    ];
    expect(answers.map((answer) => answer.hasAttribute('hidden'))).toEqual([true]);
  }
});

test('lines of two health plans share no table', ({ invented }) => {
  const tables = [...documentAt('/codes/', invented.dist).querySelectorAll('main table')];
  const heads = tables.map((table) =>
    [...table.querySelectorAll('thead th')].map(({ textContent }) => oneLine(textContent)),
  );
  expect(heads).toEqual([
    ['Code', 'Medicare Advantage Plans', 'Commercial Products', 'Policy'],
    ['Code', 'Coast Senior Plans', 'Coast Employer Plans', 'Coast State Plans', 'Policy'],
  ]);
});

test('a policy that has ended is in no file of current policies', ({ invented }) => {
  for (const file of ['api/policies.json', 'api/codes.json', 'api/codes.csv', 'sitemap-0.xml'])
    expect(readFileSync(`${invented.dist}/${file}`, 'utf8')).not.toMatch(/invented-brace|Q9880/i);
  const version = readFileSync(
    `${invented.dist}/api/policies/invented-brace/2022-05-01.json`,
    'utf8',
  );
  expect(JSON.parse(version)).toMatchObject({ inForceUntil: '2025-06-30' });
});

/** What the search says of codes whose answer depends on the code or the day. */
const searched: readonly [query: string, first: string, decided: number, says: string][] = [
  [
    'Q9864',
    '/codes/q9860-q9869/',
    1,
    'Listed as the range Q9860-Q9869 except Q9865. We cannot say whether Q9864 is a valid code.',
  ],
  ['Q9865', '/codes/q9860-q9869/', 0, 'It says nothing about Q9865 there.'],
  ['Q9870', '/codes/q9870/', 0, 'The policy lists this code as valid to December 31, 2025.'],
  ['Q9871', '/codes/q9871/', 0, 'The policy lists this code as valid from'],
  [
    'Q9850',
    '/codes/q9850/',
    0,
    'The policy lists Q9850 and does not say beside it whether it is covered.',
  ],
  ['Q9880', '/codes/q9880/', 0, 'It ended on June 30, 2025'],
];

for (const [query, first, decided, says] of searched) {
  test(`the search for ${query} claims no more than the policy`, async ({ invented }) => {
    const { answer, results } = await (await searchInNode(invented.dist))(query);
    expect(results[0]?.url).toBe(first);
    const { cards = [], missing = [] } = results[0]?.answers ?? {};
    const answers = cards.flatMap((card) => card.answers);
    expect(answers.filter(isDecided).length).toBe(decided);
    const said = [
      ...describePlaces({ answers }),
      ...answers.flatMap(describeAnswer),
      ...missing.map(describeMissing),
    ];
    expect(said.join(' ')).toContain(says);
    expect(answer.unlisted).toEqual([]);
  });
}
