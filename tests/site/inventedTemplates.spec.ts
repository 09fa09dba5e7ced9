import { globSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { policyJson } from '../../src/formats/api/contract.ts';
import { brokenLinks } from '../support/brokenLinks.ts';
import { builtPages, documentAt, fileOf } from '../support/builtSite.ts';
import { htmlRules } from '../support/htmlValidate.ts';
import { policiesOfSharedCode, sharedCode } from '../support/inventedContent.ts';
import { expect, test } from '../support/inventedSite.ts';
import { searchInNode } from '../support/searchInNode.ts';

// What is asked here stands in the files: no browser is needed.
const oneLine = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** What each variation of the template shows on a page, at a selector. */
const shown: readonly [
  variation: string,
  page: string,
  selector: string,
  words: string | RegExp,
][] = [
  [
    'authorization, a line at a time',
    'invented-gait-trainer',
    '.answer .facts',
    /Medicare Advantage Plans: Required\. “[^”]+” Commercial Products: Recommended\. “/,
  ],
  [
    'authorization by the tool',
    'invented-nerve-block',
    '.answer .facts',
    /Commercial Products: See the authorization tool/,
  ],
  ['no authorization', 'invented-genetic-test', '.answer .facts', /Not required/],
  [
    'a rule of earlier days',
    'invented-nerve-block',
    '.answer .facts',
    /Commercial Products: See the authorization tool\. “[^”]+” Earlier: “[^”]+” \(from January 1, 2026 to June 30, 2026\)/,
  ],
  [
    'the route of a request',
    'invented-nerve-block',
    'a[href="https://example.org/ask"]',
    /How to request prior authorization/,
  ],
  [
    'criteria of which all are to be met',
    'invented-gait-trainer',
    '[data-source-words] > ul > li',
    /all of the following are met: All of these: The member cannot stand/,
  ],
  [
    'nested criteria',
    'invented-gait-trainer',
    '[data-source-words] > ul ul ul ul',
    /^The member has trained for five days\. A therapist is present\.$/,
  ],
  [
    'criteria held elsewhere',
    'invented-genetic-test',
    'a[href="https://example.org/criteria"]',
    /example\.org/,
  ],
  [
    'one block for both lines',
    'invented-supplies',
    'h3#medicare-advantage',
    /^Medicare Advantage Plans and Commercial Products$/,
  ],
  [
    'both answers of one block',
    'invented-supplies',
    '.answer-lines',
    /^Medicare Advantage Plans Not separately reimbursed .* Commercial Products Not separately reimbursed/,
  ],
  [
    'one line only',
    'invented-genetic-test',
    '.answer-lines',
    /^Commercial Products Medically necessary when criteria are met/,
  ],
  [
    'a statement for some groups',
    'invented-genetic-test',
    '.answer',
    /Excluded by contract “groups of the Invented Union” “For groups of the Invented Union/,
  ],
  [
    'the scope of a group',
    'invented-nerve-block',
    '[data-source-words]',
    /For members of 18 years and older, the following codes are covered/,
  ],
  ['a range', 'invented-nerve-block', '[id="64600-64681"] th', /^64600-64681$/],
  ['a code in two groups', 'invented-nerve-block', '[id="64999-2"]', /Not covered/],
  ['a code without a descriptor', 'invented-nerve-block', '[id="0001t"]', /descriptor not stated/],
  [
    'a licensed descriptor',
    'invented-nerve-block',
    '[id="64999"]',
    /descriptor not shown: licensed/,
  ],
  ['a licensed CDT descriptor', 'invented-nerve-block', '#d9801', /descriptor not shown: licensed/],
  [
    'a code with dates',
    'invented-nerve-block',
    '#q9810',
    /Invented needle \(01\|01\|2025 to 12\|31\|2025\)/,
  ],
  ['a diagnosis', 'invented-nerve-block', '#g82-20', /^G82\.20 Invented paralysis/],
  ['a modifier', 'invented-nerve-block', '#modifier-kx', /^KX Invented requirements are met/],
  [
    'codes of an attachment',
    'invented-nerve-block',
    'a[href="https://example.org/kits"]',
    /The attachment/,
  ],
  [
    'LAST UPDATED without a review',
    'invented-genetic-test',
    '.answer .facts:not(.questions)',
    /Last updated February 29, 2024(?!.*Last reviewed)/,
  ],
  [
    'a former title',
    'invented-genetic-test',
    '[data-source-words]',
    /Formerly: Invented Gene Panel/,
  ],
  [
    'a related policy as a link',
    'invented-genetic-test',
    '[data-source-words] a[href="/policies/invented-gait-trainer/"]',
    /^Invented Gait Trainer$/,
  ],
  [
    'a related policy as a bare title',
    'invented-genetic-test',
    '[data-source-words] ul',
    /An Invented Policy That Is Not Here$/,
  ],
  [
    'a payment policy',
    'invented-supplies',
    '.answer .facts',
    /“Not applicable\.” The policy gives no reason\. This does not mean “not required\.”/,
  ],
  [
    'a draft with its comment period',
    'invented-supplies/2098-01-01',
    '.outside:not(.withheld)',
    /^Draft\. Proposed effective date: January 1, 2098\. Do not use it for coverage decisions\. Comments from November 1, 2026 until December 15, 2026\./,
  ],
  [
    'a policy that is a draft only',
    'invented-light',
    '.answer',
    /This policy was not effective when this page was published/,
  ],
  [
    'a past version',
    'invented-gait-trainer/2022-01-01',
    '.outside:not(.withheld)',
    /^Effective January 1, 2022 through February 28, 2024\. Go to the current policy$/,
  ],
  [
    'what changed',
    'invented-gait-trainer/2024-11-01/changes',
    'main',
    /Coverage for Medicare Advantage Plans Not covered ?Covered when criteria are met/,
  ],
  [
    'a code that was removed',
    'invented-gait-trainer/2024-11-01/changes',
    'main',
    /Code Q9802, removed/,
  ],
];

for (const [variation, page, selector, words] of shown) {
  test(`the page shows ${variation}`, ({ invented }) => {
    const document = documentAt(`/policies/${page}/`, invented.dist);
    const found = document.querySelector(selector);
    expect(found, selector).not.toBeNull();
    expect(oneLine(found?.textContent)).toMatch(words);
  });
}

/** What the JSON of a policy says of the variations. */
const inJson: readonly [policy: string, part: Record<string, unknown>][] = [
  [
    'invented-gait-trainer',
    {
      inForceUntil: '2098-12-31',
      subjects: ['Durable medical equipment'],
      priorAuthorization: [
        { lineOfBusiness: 'medicare-advantage', value: 'required' },
        { lineOfBusiness: 'commercial', value: 'recommended' },
      ],
      criteria: [
        { rule: 'all-of', items: [{}, { rule: 'one-of', items: [{}, { rule: 'all-of' }] }] },
      ],
    },
  ],
  [
    'invented-nerve-block',
    {
      priorAuthorization: [
        { value: 'required', otherRules: [] },
        {
          value: 'see-tool',
          otherRules: [
            { is: 'earlier', value: 'not-required', from: '2026-01-01', until: '2026-06-30' },
          ],
        },
      ],
      attachments: [{ asPrinted: 'See the attachment for the kits.', held: 'yes' }],
      priorAuthorizationRequest: { url: 'https://example.org/ask', phone: '555-0100' },
      codes: [
        {
          code: '64600-64681',
          system: 'CPT',
          descriptor: 'descriptor not shown: licensed',
          scope: 'For members of 18 years and older',
        },
        {
          code: '64999',
          determinations: [{ determination: 'covered' }, { determination: 'medically-necessary' }],
        },
        { code: '0001T', descriptor: null },
        {
          code: '64999',
          scope: 'For members under 18 years',
          determinations: [
            { determination: 'not-covered' },
            { determination: 'not-medically-necessary' },
          ],
        },
        { code: 'D9801', system: 'CDT', descriptor: 'descriptor not shown: licensed' },
        { code: 'Q9810', validFrom: '2025-01-01', validUntil: '2025-12-31' },
        {
          code: 'G82.20',
          ...{ system: 'ICD-10-CM', determinations: [], priorAuthorization: [] },
          url: '/codes/g82-20/',
        },
        { code: 'KX', system: 'Modifier', url: '/codes/modifier-kx/' },
        { code: 'Q9820', inAttachment: true, attachment: { held: 'yes' } },
      ],
    },
  ],
  [
    'invented-genetic-test',
    {
      lastReviewed: null,
      lastUpdated: '2024-02-29',
      formerTitles: ['Invented Gene Panel'],
      criteriaHeldElsewhere: { url: 'https://example.org/criteria' },
      statements: [
        { determination: 'medically-necessary-with-criteria', limits: [] },
        { determination: 'contract-exclusion', limits: ['groups of the Invented Union'] },
      ],
      relatedPolicies: [
        { title: 'Invented Gait Trainer', policy: 'invented-gait-trainer' },
        { title: 'An Invented Policy That Is Not Here', policy: null },
      ],
    },
  ],
  [
    'invented-pump',
    {
      statements: [
        { overAll: true, limits: ['A pump that is rented for more than a year'] },
        { determination: 'covered', from: null, until: null, overAll: false },
        { determination: 'covered' },
        { determination: 'not-covered', until: '2025-01-05' },
      ],
      medicalCriteria: [
        {
          lineOfBusiness: 'senior',
          value: 'stated',
          otherRules: [{ is: 'exception', limits: ['For members under 18 years'] }],
        },
        { lineOfBusiness: 'employer', value: 'stated' },
      ],
    },
  ],
  ['invented-supplies', { kind: 'Payment Policy', inForceUntil: null }],
];

for (const [policy, part] of inJson) {
  test(`the JSON of ${policy} carries its variations`, ({ invented }) => {
    const text = readFileSync(`${invented.dist}/api/policies/${policy}.json`, 'utf8');
    expect(policyJson.parse(JSON.parse(text))).toMatchObject(part);
  });
}

test('the words of licensed descriptors are in no file of the site', ({ invented }) => {
  const files = globSync('**/*', { cwd: invented.dist, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const leaking = files
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .filter((path) => {
      const bytes = readFileSync(path);
      // Pagefind's files are compressed.
      const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
      return text.includes('licensed words') || text.includes('licensed dental');
    });
  expect(files.length).toBeGreaterThan(100);
  expect(leaking).toEqual([]);
});

test('a code that ten policies list shows each with its own descriptor and dates', ({
  invented,
}) => {
  const document = documentAt(`/codes/${sharedCode.toLowerCase()}/`, invented.dist);
  const sections = [...document.querySelectorAll('section[data-dated="code"]')];
  expect(sections.map(({ id }) => id)).toEqual(policiesOfSharedCode.map((id) => `policy-${id}`));
  for (const [index, section] of sections.entries()) {
    const words = oneLine(section.textContent);
    const number = String(index + 1).padStart(2, '0');
    expect(words.match(/Descriptor of service \d\d/g)).toEqual([`Descriptor of service ${number}`]);
    expect(section.querySelector('time')?.getAttribute('datetime')).toBe(`2024-${number}-01`);
    expect(section.querySelectorAll('[data-answer] .determination').length).toBeGreaterThanOrEqual(
      2,
    );
  }
});

test('only the addresses of policies are for search engines; versions and differences are not', ({
  invented,
}) => {
  const isHidden = (page: string) => {
    const document = documentAt(page, invented.dist);
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
    return canonical === undefined
      ? document.querySelector('meta[content="noindex"]') !== null
      : new URL(canonical ?? '').pathname !== page;
  };
  const dated = builtPages(invented.dist).filter((page) => /^\/policies\/[^/]+\/\d{4}-/.test(page));
  expect(dated.length).toBeGreaterThan(15);
  expect(dated.filter((page) => !isHidden(page))).toEqual([]);
  expect(
    dated.filter((page) => documentAt(page, invented.dist).querySelector('[data-pagefind-body]')),
  ).toEqual([]);
  expect(isHidden('/policies/invented-gait-trainer/')).toBe(false);
  const sitemap = readFileSync(`${invented.dist}/sitemap-0.xml`, 'utf8');
  expect(sitemap).toContain('/policies/invented-gait-trainer/<');
  expect(sitemap).not.toMatch(/\/policies\/[^/<]+\/\d{4}-/);
});

test('every link leads somewhere, and every page is valid HTML', async ({ invented }) => {
  expect(brokenLinks(invented.dist)).toEqual([]);
  const validator = new HtmlValidate(htmlRules);
  const mistakes: string[] = [];
  for (const page of builtPages(invented.dist)) {
    const { results } = await validator.validateFile(fileOf(page, invented.dist));
    for (const { line, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      mistakes.push(`${page} line ${line} ${ruleId}: ${message}`);
    }
  }
  expect(mistakes).toEqual([]);
});

test('the policies are listed by what they have in common, with counts', ({ invented }) => {
  const document = documentAt('/policies/', invented.dist);
  const counts = oneLine(document.querySelector('nav[aria-label="Find a policy"]')?.textContent);
  expect(counts).toContain('First letter I (17)');
  expect(counts).toContain('Subject Durable medical equipment (1) Laboratory (1) Surgery (1)');
  expect(counts).toContain('Code system CDT (1) CPT (2) HCPCS (16) ICD-10-CM (2) Modifier (1)');
  const cdt = documentAt('/policies/by/system/cdt/', invented.dist);
  expect(
    [...cdt.querySelectorAll('main h2')].map(({ textContent }) => oneLine(textContent)),
  ).toEqual(['Invented Nerve Block']);
});

test('the search finds a code in a range, a former title and a diagnosis', async ({ invented }) => {
  const search = await searchInNode(invented.dist);
  for (const [query, url] of [
    ['64650', '/codes/64600-64681/'],
    ['invented gene panel', '/policies/invented-genetic-test/'],
    ['G82.20', '/codes/g82-20/'],
  ] as const) {
    const { results } = await search(query);
    expect(results[0]?.url, query).toBe(url);
  }
});
