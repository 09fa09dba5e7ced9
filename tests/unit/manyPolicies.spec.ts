import { expect, test } from '@playwright/test';
import { createCodeSections } from '../../src/domain/createCodeSections.ts';
import { isInRange } from '../../src/domain/codeRanges.ts';
import { indexCodes } from '../../src/domain/codes.ts';
import { splitPages } from '../../src/domain/splitPages.ts';
import { notesOnPage, sourceNotePages, listSourceNotes } from '../../src/domain/sourceNotes.ts';
import { listGroupings } from '../../src/domain/policyGroups.ts';
import { recentChanges } from '../../src/domain/recentChanges.ts';
import { listPolicies } from '../../src/domain/versions.ts';
import { answerDay } from '../support/answerDay.ts';
import { records } from '../support/contentRecords.ts';

function version(policy: string, date: string, title = policy) {
  const [real] = records.policies;
  if (!real) throw new Error('The content has no policy');
  const effectiveDate = { ...real.effectiveDate, date };
  return { ...real, id: `${policy}/${date}`, policy, title, effectiveDate };
}

for (const [code, range, is] of [
  ['64600', '64600-64681', true],
  ['64681', '64600-64681', true],
  ['64599', '64600-64681', false],
  ['64682', '64600-64681', false],
  ['6460T', '64600-64681', false],
  ['Q9801', 'Q9800-Q9810', true],
  ['E9801', 'Q9800-Q9810', false],
  ['Q9800', 'Q9800', false],
] as const) {
  test(`${code} ${is ? 'lies' : 'does not lie'} in ${range}`, () => {
    expect(isInRange(code, range)).toBe(is);
  });
}

test('cuts a list into pages and loses nothing', () => {
  const items = Array.from({ length: 201 }, (_, index) => index);
  const pages = splitPages(items, 100);
  expect(pages.map(({ items: { length } }) => length)).toEqual([100, 100, 1]);
  expect(pages.flatMap((page) => page.items)).toEqual(items);
});

test('counts the policies by letter, line of business, determination and code system', () => {
  const all = [
    version('a', '2024-01-01', 'Alpha'),
    version('b', '2024-01-01', 'Beta'),
    version('c', '2024-01-01', 'alpha two'),
  ];
  const counts = listGroupings(all, answerDay).map(({ name, groups }) => [
    name,
    ...groups.map(({ label, policies }) => `${label} ${policies.length}`),
  ]);
  expect(counts).toEqual([
    ['First letter', 'A 2', 'B 1'],
    ['Line of business', 'Commercial Products 3', 'Medicare Advantage Plans 3'],
    ['Coverage', 'Not covered 3', 'Not medically necessary 3'],
    ['Code system', 'HCPCS 3'],
  ]);
});

test('all listings of a code stand in one section', () => {
  const sections = createCodeSections(
    indexCodes([version('a', '2024-01-01'), version('b', '2024-01-01')]),
  );
  expect(sections.map(({ label, listings }) => [label, listings.length])).toEqual([
    ['E0739 to K1007', 4],
  ]);
});

test('lists recent changes by effective date, and what can be compared', () => {
  const held = listPolicies(
    [version('a', '2023-01-01'), version('a', '2025-01-01'), version('b', '2024-01-01')],
    '2026-01-01',
  );
  expect(recentChanges(held, 2).map(({ version: { id }, isCompared }) => [id, isCompared])).toEqual(
    [
      ['a/2025-01-01', true],
      ['b/2024-01-01', false],
    ],
  );
});

test('source notes stand on one page while they fit, then on one for each policy, and none is lost', () => {
  const notes = listSourceNotes(records);
  expect(sourceNotePages(notes)).toEqual([{ policy: null, notes }]);
  const [first] = notes;
  if (!first) throw new Error('The content has no reading');
  const others = Array.from({ length: notesOnPage }, () => ({ ...first, policy: 'another' }));
  const pages = sourceNotePages([...notes, ...others]);
  expect(pages).toEqual([
    { policy: 'powered-exoskeleton', notes },
    { policy: 'another', notes: others },
  ]);
  expect(new Set(notes.map(({ place }) => place))).toEqual(
    new Set(['policy', 'entry', 'reference']),
  );
});
