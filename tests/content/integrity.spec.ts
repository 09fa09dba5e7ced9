import { expect, test } from '@playwright/test';
import { runOn, withBrokenContent, type Breakage } from '../support/brokenContent.ts';

const check = ['node', 'src/check/checkContent.ts'] as const;
const policy = 'policies/powered-exoskeleton/2024-11-01.mdx';

const cases: readonly (Breakage & { name: string; says: RegExp })[] = [
  {
    name: 'a misspelt key',
    file: policy,
    from: 'lastReviewed:',
    to: 'lastReveiwed:',
    says: /2024-11-01\.mdx:\d+: .*Unrecognized key: "lastReveiwed"/,
  },
  {
    name: 'a day that does not exist',
    file: policy,
    from: 'date: "2024-11-01"',
    to: 'date: "2024-02-30"',
    says: /2024-11-01\.mdx:5: effectiveDate\.date; Expected a calendar date/,
  },
  {
    name: 'an effective date that is not the file name',
    file: policy,
    from: 'date: "2024-11-01"',
    to: 'date: "2024-11-02"',
    says: /the file name and the effective date 2024-11-02 differ; name the file/,
  },
  {
    name: 'a review before the policy took effect',
    file: policy,
    from: 'date: "2026-04-15"',
    to: 'date: "2024-04-15"',
    says: /last reviewed 2024-04-15, before it took effect/,
  },
  {
    name: 'a regulatory entry that does not exist',
    file: policy,
    from: '  - 2017-hal',
    to: '  - 2017-hall',
    says: /2024-11-01\.mdx:\d+: "2017-hall" has no file in regulatory\/; write the id/,
  },
  {
    name: 'a predicate that is no device',
    file: 'regulatory/2016-indego.md',
    from: 'device: rewalk, asPrinted',
    to: 'device: rewalkk, asPrinted',
    says: /2016-indego\.md:9: "rewalkk" has no file in devices\//,
  },
  {
    name: 'a device that is its own predicate',
    file: 'regulatory/2016-indego.md',
    from: 'device: rewalk, asPrinted',
    to: 'device: indego, asPrinted',
    says: /"indego" comes out as its own predicate/,
  },
  {
    name: 'a device that no policy uses',
    file: 'devices/unused.md',
    from: null,
    to: '---\nname: Unused\naliases: []\nmaker: null\nformerMakerNames: []\nmentionOnly: null\noutsideNames: []\noutsideRecords: []\n---\n',
    says: /devices\/unused\.md:1: no policy uses this record; name "unused"/,
  },
  {
    name: 'an FDA number that two entries claim',
    file: 'regulatory/2022-gems-h.md',
    from: 'submission: K213452',
    to: 'submission: K201539',
    says: /the FDA submission number "K201539" stands twice/,
  },
  {
    name: 'a PMID that two references claim',
    file: 'references/powered-exoskeleton.md',
    from: 'PMID: "26230182"',
    to: 'PMID: "22333043"',
    says: /the PMID "22333043" stands twice/,
  },
  {
    name: 'a code listed twice',
    file: policy,
    from: '- code: E0739',
    to: '- code: K1007',
    says: /the code "K1007" stands twice/,
  },
  {
    name: 'a code in Cyrillic letters',
    file: policy,
    from: '- code: K1007',
    to: '- code: К1007',
    says: /codes\.0\.code; Expected a procedure code in Latin capitals/,
  },
  {
    name: 'a determination that its sentence does not state',
    file: policy,
    from: 'determination: not-medically-necessary\n    text',
    to: 'determination: not-covered\n    text',
    says: /the words for commercial do not say "not-covered"/,
  },
  {
    name: 'two determinations for one line of business',
    file: policy,
    from: '- lineOfBusiness: commercial\n    heading',
    to: '- lineOfBusiness: medicare-advantage\n    heading',
    says: /a second determination for medicare-advantage/,
  },
  {
    name: 'a fact that the entry does not print',
    file: 'regulatory/2021-exoatlet-ii.md',
    from: 'submission: K201473',
    to: 'submission: K201474',
    says: /2021-exoatlet-ii\.md:\d+: "K201474" is not printed there; quote the printed words/,
  },
  {
    name: 'a reading whose print has changed',
    file: 'regulatory/2022-atalante.md',
    from: 'mobility exercises, handsfree,',
    to: 'mobility exercises, hands-free,',
    says: /"handsfree" is printed 0 times/,
  },
  {
    name: 'a source text that is not the one that was read',
    file: 'sources/powered-exoskeleton/2024-11-01.txt',
    from: 'not covered',
    to: 'covered',
    says: /has the SHA-256 [0-9a-f]{64}; compare the two texts/,
  },
  {
    name: 'raw HTML in an entry',
    file: 'regulatory/2020-keeogo.md',
    from: 'In 2020,',
    to: '<script>alert(1)</script>\n\nIn 2020,',
    says: /2020-keeogo\.md:\d+: raw HTML/,
  },
  {
    name: 'an import in a policy',
    file: policy,
    from: '## OVERVIEW',
    to: 'import fs from "node:fs"\n\n## OVERVIEW',
    says: /2024-11-01\.mdx:\d+: an import or export; remove it/,
  },
  {
    name: 'an expression in a policy',
    file: policy,
    from: 'The goal of',
    to: 'The {1 + 1} goal of',
    says: /2024-11-01\.mdx:\d+: an expression in braces/,
  },
  {
    name: 'an unknown component',
    file: policy,
    from: '<Coding />',
    to: '<Codes />',
    says: /2024-11-01\.mdx:\d+: the component <Codes>; use one/,
  },
];

for (const { name, says, ...breakage } of cases) {
  test(`refuses ${name}`, () => {
    const { status, output } = withBrokenContent(breakage, (root) => runOn(root, check));
    expect(output).toMatch(says);
    expect(status).toBe(1);
  });
}

test('finds nothing wrong in the real content', () => {
  expect(runOn('content', check)).toEqual({ status: 0, output: 'The content is sound.\n' });
});

test('tells every problem at once', () => {
  const { output } = withBrokenContent(
    { file: policy, from: 'title: Powered', to: 'titel: Powered' },
    (root) => runOn(root, check),
  );
  expect(output).toContain('title; ');
  expect(output).toContain('Unrecognized key: "titel"');
});

test('a broken record stops the build before anything is published', () => {
  test.setTimeout(120_000);
  const { status, output } = withBrokenContent(
    { file: 'regulatory/2016-indego.md', from: 'device: rewalk, asPrinted', to: 'device: x, asPrinted' },
    (root) => runOn(root, ['node', 'tests/support/astro.ts', 'build', '--force', '--outDir', `${root}/out`]),
  );
  expect(output).toMatch(/"x" has no file in devices\//);
  expect(output).toContain('nothing was built');
  expect(status).not.toBe(0);
});
