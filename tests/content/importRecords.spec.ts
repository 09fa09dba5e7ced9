import { expect, test } from '@playwright/test';
import { parseYaml } from '../../src/content/records/frontMatter.ts';
import { importInto, importedRecord, inventedText, swap } from '../support/importedContent.ts';
import { sourceText } from '../support/sourceText.ts';

/** Regulatory entries, citations and the other lists of a policy. */
const bloodTest = importInto(inventedText('blood-test'), 'blood-test');
const handOrthosis = importInto(inventedText('hand-orthosis'), 'hand-orthosis');

const open = expect.stringMatching(/^TODO/);
const policyOf = (imported: typeof bloodTest) => importedRecord(imported, 'policies/');

test('a regulatory entry is its words without a fact', () => {
  const entries = handOrthosis.files.filter(({ path }) => path.startsWith('regulatory/'));
  expect(entries.map(({ path }) => path)).toEqual([
    'regulatory/hand-orthosis-2024-07-01-entry-1.md',
    'regulatory/hand-orthosis-2024-07-01-entry-2.md',
  ]);
  const { facts, body } = importedRecord(handOrthosis, entries[1]?.path ?? '');
  expect(facts).toMatchObject({
    device: open,
    names: [open],
    predicate: open,
    indications: [{ conditions: open, levels: open, limits: open }],
  });
  expect(body.trim()).toMatch(/^In 2021, the GraspTwo™ was .* nothing is said of its use\.$/);
});

test('a citation is its words with the numbers that it gives', () => {
  const { facts } = importedRecord(bloodTest, 'references/');
  expect(facts['references']).toMatchObject([
    {
      id: open,
      author: open,
      DOI: '10.1234/invented.2021',
      asPrinted: expect.stringMatching(/^Invented A, Example BC\. .* S1- S9\. doi:10\.1234/),
    },
    { asPrinted: expect.stringContaining('https://example.org/rule. Accessed 2022.') },
    { PMID: '12345678' },
  ]);
});

test('a number of another form is left open', () => {
  const text = swap(inventedText('blood-test'), 'PMID 12345678', 'PMID 1234567812');
  const { facts } = importedRecord(importInto(text, 'blood-test'), 'references/');
  expect(facts['references']).toMatchObject([{}, {}, { PMID: open }]);
});

test('related policies keep their titles, a line each', () => {
  expect(
    policyOf(importInto(inventedText('walking-trainer'), 'walking-trainer')).facts[
      'relatedPolicies'
    ],
  ).toEqual({
    asPrinted: 'Invented Standing Frame',
    policies: [open],
    titles: [{ asPrinted: 'Invented Standing Frame', policy: open }],
  });
});

test('a notice of publication names its month, or is left open', () => {
  const text = swap(inventedText('blood-test'), 'Update, March 2023', 'Update 2023');
  const months = (imported: typeof bloodTest) => policyOf(imported).facts['publications'];
  expect(months(bloodTest)).toEqual([
    { asPrinted: 'Provider Update, March 2023', month: '2023-03' },
  ]);
  expect(months(importInto(text, 'blood-test'))).toEqual([
    { asPrinted: 'Provider Update 2023', month: open },
  ]);
});

test('a page footer in the middle of the references belongs to no citation', () => {
  const footer = (page: number) => `\n\nMEDICAL COVERAGE POLICY | ${page}\n\n`;
  const text = sourceText
    .replace('\n\n11. Kressler', `${footer(5)}11. Kressler`)
    .replace('\n\n29. Karelis', `${footer(5)}29. Karelis`);
  const imported = importInto(text, 'imported');
  const { facts } = importedRecord(imported, 'references/');
  const citations = facts['references'] as { asPrinted: string }[];
  expect(citations).toHaveLength(49);
  expect(JSON.stringify(citations)).not.toContain('COVERAGE POLICY');
  const exceptions = imported.files.find(({ path }) => path.endsWith('.yaml'))?.text ?? '';
  expect(parseYaml(exceptions, 1)).toMatchObject([
    {
      printed: expect.stringContaining('PMID 31752911 MEDICAL COVERAGE POLICY | 5 Kressler'),
      reason: open,
    },
    {
      printed: expect.stringContaining('PMID 28629390 MEDICAL COVERAGE POLICY | 5 Karelis'),
      reason: open,
    },
    { printed: expect.stringContaining('ENVELOPE') },
  ]);
});
