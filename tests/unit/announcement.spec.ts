import { expect, test } from '@playwright/test';
import { mergeResults } from '../../src/search/mergeResults.ts';
import { formatAnnouncement } from '../../src/search/formatAnnouncement.ts';
import { createReferenceRecords } from '../../src/search/createSearchRecords.ts';
import { buildReferenceData } from '../../src/search/buildReferenceData.ts';
import type { ShownResults } from '../../src/search/resultSentences.ts';
import { records } from '../support/contentRecords.ts';
import { ask, createSearchIndex } from '../support/searchIndex.ts';

const index = createSearchIndex(createReferenceRecords('', buildReferenceData(records)));

function show(query: string, changes: Partial<ShownResults> = {}): ShownResults {
  const answer = ask(index, query);
  const complete = { isWithoutText: false, isWithoutReferences: false };
  const results = mergeResults(answer, []);
  return { ...{ query, answer, results, kind: '', hidden: 0 }, ...complete, ...changes };
}

const announce = formatAnnouncement;
const k1007 =
  'Medicare Advantage Plans: Not covered. Commercial Products: Not medically necessary.';

for (const { query, says } of [
  {
    query: 'K1007',
    says: '1 result. First: code K1007. Medicare Advantage Plans: Not covered. Commercial Products: Not medically necessary.',
  },
  {
    query: 'E1399',
    says: 'No policy here lists E1399, so this site cannot say whether it is covered.',
  },
  {
    query: 'K1007 E1399',
    says: 'No policy here lists E1399, so this site cannot say whether it is covered. 1 result. First: code K1007. Medicare Advantage Plans: Not covered. Commercial Products: Not medically necessary.',
  },
  {
    query: 'K1007 03/01/2025',
    says: `1 result. First: code K1007. This version was last reviewed April 15, 2026. The policy does not say whether its wording changed between March 1, 2025 and that review. Confirm the answer for this date with the health plan. ${k1007}`,
  },
  {
    query: 'K1007 10/15/2024',
    says: '1 result. First: code K1007. We have no text of Powered Exoskeleton for Ambulation in Patients with Lower-Limb Disabilities for October 15, 2024. The first version we have is effective November 1, 2024.',
  },
  {
    query: 'K1007-RR',
    says: `1 result. First: code K1007. ${k1007} Modifier RR is not part of this answer.`,
  },
  { query: 'PMID 99999999', says: 'No policy here lists PMID 99999999.' },
  { query: 'medicaid', says: 'The policies here do not mention Medicaid.' },
  { query: 'appeal', says: 'No results for “appeal”.' },
  {
    query: 'P130034',
    says: 'No policy here lists P130034, so this site cannot say whether it is covered.',
  },
]) {
  test(`says of "${query}" what the page says, whole`, () => {
    expect(announce(show(query))).toBe(says);
  });
}

test('says that the choice of a kind hides results, and how many', () => {
  const hidden = show('indego', { kind: 'code', results: [], hidden: 3 });
  expect(announce(hidden)).toBe('No codes match “indego”. 3 other results.');
});

test('says what could not be searched', () => {
  const shown = show('appeal', { isWithoutText: true, isWithoutReferences: true });
  expect(announce(shown)).toBe(
    "No results for “appeal”. Full-text search isn't available right now. Codes and devices still work. References can't be searched right now.",
  );
});

for (const word of [
  ...['9801', '99213', '0312X', 'Q98', 'G82.20', 'P130034', 'DEN1234', '0042-1234-01', 'S72001A'],
  ...['E1399-RR', '99213-25', 'modifier RR', 'XR500'],
]) {
  test(`"${word}", which has the form of a code, is called not listed`, () => {
    expect(announce(show(word))).toContain(', so this site cannot say whether it is covered.');
    expect(show(word).results).toEqual([]);
  });
}

for (const word of ['appeal', 'covid19', '2031', 'NCT01234567', 'vitamin B12']) {
  test(`"${word}", which has no such form, gets no sentence about coverage`, () => {
    expect(announce(show(word))).toMatch(/^No results for “[^”]*”\.$/);
  });
}
