import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parseContentFile } from '../../src/content/records/frontMatter.ts';
import { importInto, importedRecord, swap } from '../support/importedContent.ts';
import { differingPaths } from '../support/recordDifferences.ts';
import { sourceText } from '../support/sourceText.ts';

/** The import of the real source text, compared with the content that a person made from it. */
const version = 'powered-exoskeleton/2024-11-01';
const imported = importInto(sourceText, 'powered-exoskeleton');

const byHand = (path: string) => {
  const { data, body } = parseContentFile(readFileSync(`content/${path}`, 'utf8'));
  return { facts: data as Record<string, unknown>, body };
};
const valueAt = (facts: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], facts);

/** Where two records differ, but for the values that are left open. */
const differences = (made: unknown, facts: unknown) =>
  differingPaths(made, facts).filter((path) => !String(valueAt(facts, path)).startsWith('TODO'));

test('its facts are those made by hand, or are left open', () => {
  const { facts } = importedRecord(imported, 'policies/');
  expect(differences(byHand(`policies/${version}.mdx`).facts, facts)).toEqual([
    // A person names what cannot be taken apart, and describes damaged print.
    ...['.regulatory', '.bibliography', '.readings'],
  ]);
});

test('its body is the one made by hand, but for citations, joins and headings of a person', () => {
  const words = (body: string) =>
    body
      .replace(/<OurHeading>.*<\/OurHeading>/, '')
      .replace(/<Cite [^>]*>|<\/Cite>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const { body } = importedRecord(imported, 'policies/');
  expect(words(body)).toBe(words(byHand(`policies/${version}.mdx`).body));
});

test('its citations are those made by hand, word for word and number for number', () => {
  interface Citation {
    asPrinted: string;
    PMID?: string;
    DOI?: string;
  }
  const listed = ({ facts }: { facts: Record<string, unknown> }) =>
    (facts['references'] as Citation[]).map(({ asPrinted, PMID, DOI }) => [asPrinted, PMID, DOI]);
  const expected = listed(byHand('references/powered-exoskeleton.md'));
  const citations = listed(importedRecord(imported, 'references/'));
  // Ten digits are published there: which of them are the number is for a person to say.
  expect(citations[15]?.[1]).toMatch(/^TODO/);
  expect(citations.with(15, expected[15] ?? [])).toEqual(expected);
});

test('its source text stays as it is', () => {
  expect(imported.files.find(({ path }) => path === `sources/${version}.txt`)?.text).toBe(
    sourceText,
  );
});

test('uses records that the site has of exactly the same words, and writes no second ones', () => {
  const all = ['lines-of-business', 'devices', 'regulatory', 'references'];
  const again = importInto(sourceText, 'powered-exoskeleton', all);
  expect(again.files.map(({ path }) => path)).toEqual([
    `policies/${version}.mdx`,
    `sources/${version}.txt`,
    `sources/${version}.exceptions.yaml`,
  ]);
  const { regulatory, bibliography } = byHand(`policies/${version}.mdx`).facts;
  expect(importedRecord(again, 'policies/').facts).toMatchObject({ regulatory, bibliography });
});

test('leaves open what is worded differently, and keeps the rest of the site', () => {
  const all = ['lines-of-business', 'devices', 'regulatory', 'references'];
  const entry = swap(sourceText, 'a lightweight,', 'a light,');
  const added = 'Example BC. An added work. *J Invented Med.* 2025; 1(1): 1-2. PMID 39999999';
  const next = importInto(
    swap(entry, '\n49. Hohl', `\n49. ${added}\n50. Hohl`),
    'powered-exoskeleton',
    all,
  );
  const { facts } = importedRecord(next, 'policies/');
  expect(facts['regulatory']).toEqual(
    (byHand(`policies/${version}.mdx`).facts['regulatory'] as string[]).map((id) =>
      id === '2019-restore' ? 'powered-exoskeleton-2024-11-01-entry-2' : id,
    ),
  );
  const references = importedRecord(next, 'references/').facts['references'] as { id: string }[];
  expect(references).toHaveLength(50);
  const open = references.filter(({ id }) => id.startsWith('TODO'));
  expect(open).toEqual([expect.objectContaining({ asPrinted: added, PMID: '39999999' })]);
});
