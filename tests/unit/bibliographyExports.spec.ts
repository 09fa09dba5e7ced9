import { expect, test } from '@playwright/test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { numberReferences, formatPersonName } from '../../src/domain/citations.ts';
import { citationItem, type CitationItem } from '../../src/formats/citationItems.ts';
import { formatRis, readPageRange } from '../../src/formats/formatRis.ts';
import { records } from '../support/contentRecords.ts';

const [bibliography] = records.references;
if (!bibliography) throw new Error('the content has no bibliography');
const items = numberReferences(bibliography.references).map(citationItem);

/** An invented item of everything that a format could take for a mark of its own. */
const hard: CitationItem = {
  id: 'a-name-of-more-than-twenty-characters-2020',
  type: 'article-journal',
  author: [
    { family: 'Nes', given: 'IJW', 'non-dropping-particle': 'van' },
    { literal: 'Group & Sons {50%}' },
  ],
  title:
    `Kozłowski™ & "quotes", 50% of {braces} \\ $5_x #1 ~ ^: ${'a long title of many words '.repeat(12)}`.trim(),
  'container-title': 'Health & Care',
  issued: { 'date-parts': [[2020]] },
  note: 'ER  - is no end; @article{x} is no entry.',
};
const all = [...items, hard];

const nameOf = (person: CitationItem['author'][number]) =>
  'literal' in person
    ? person.literal
    : [person['non-dropping-particle'], person.family, person.given].filter(Boolean).join(' ');

/** What every format has to give back. */
const essence = (item: CitationItem) => ({
  id: item.id,
  authors: item.author.map(nameOf),
  title: item.title,
  journal: item['container-title'],
  year: String(item.issued['date-parts'][0]?.[0]),
  volume: item.volume ?? '',
  issue: item.issue ?? '',
  pages: Object.values(readPageRange(item.page ?? '')).filter(Boolean),
  DOI: item.DOI ?? '',
  note: item.note,
});

/** RIS by its specification: a tag of two characters, two spaces, a hyphen, a space; ER ends a record. */
function recordsOfRis(text: string): Record<string, string[]>[] {
  return text
    .split(/^ER {2}- \r\n/m)
    .filter((record) => record.trim() !== '')
    .map((record) => {
      const tags: Record<string, string[]> = {};
      for (const line of record.split('\r\n').filter((one) => one !== '')) {
        const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
        expect(tag, line).not.toBe('');
        (tags[tag] ??= []).push(value);
      }
      return tags;
    });
}

test('RIS gives back what went in, line by line', () => {
  const back = recordsOfRis(formatRis(all)).map((tags) => ({
    id: tags['ID']?.[0],
    authors: tags['AU']?.map((name) => name.replace(', ', ' ')),
    title: tags['TI']?.[0],
    journal: tags['T2']?.[0],
    year: tags['PY']?.[0],
    volume: tags['VL']?.[0] ?? '',
    issue: tags['IS']?.[0] ?? '',
    pages: [tags['SP'], tags['EP']].flatMap((one) => one ?? []),
    DOI: tags['DO']?.[0] ?? '',
    note: tags['N1']?.[0],
  }));
  expect(back).toEqual(all.map(essence));
});

for (const [page, start, end] of [
  ['147-58', '147', '158'],
  ['96-101', '96', '101'],
  ['1982-8', '1982', '1988'],
  ['109-10', '109', '110'],
  ['S12-8', 'S12', 'S18'],
  ['S12-S18', 'S12', 'S18'],
  ['1878-1887.e4', '1878', '1887.e4'],
  // What would end before it begins is left as it is printed.
  ['198-02', '198', '02'],
  ['e2431501', 'e2431501', ''],
  ['', '', ''],
] as const) {
  test(`the pages "${page}" are ${start} to ${end || 'no other'}`, () => {
    expect(readPageRange(page)).toEqual({ start, end });
  });
}

test("RIS is read by Citation.js's own parser", () => {
  const back = new Cite(formatRis(items)).data;
  expect(back.map(({ id, title, DOI }) => ({ id, title, DOI }))).toEqual(
    items.map(({ id, title, DOI }) => ({ id, title, DOI })),
  );
});

test('RIS has the dates as precise as the print, and PMIDs as accession numbers', () => {
  const back = recordsOfRis(formatRis(items));
  expect(back.map((tags) => tags['AN']?.[0])).toEqual(items.map(({ PMID }) => PMID));
  const dates = new Set(back.map((tags) => (tags['DA']?.[0] ?? '').replace(/\d/g, '0')));
  expect([...dates].sort()).toEqual(['0000///', '0000/00//', '0000/00/00/']);
});

test('citeproc makes citations of the CSL items', () => {
  const cited = new Cite(JSON.stringify(items)).format('bibliography', { template: 'vancouver' });
  for (const [index, { title }] of items.entries()) {
    expect(cited).toContain(title.replaceAll("'", '’').replace(/\.$/, ''));
    for (const person of bibliography.references[index]?.author ?? []) {
      expect(cited).toContain(formatPersonName(person));
    }
  }
});

test('each note holds the citation as published, and every note with its reason', () => {
  for (const [index, { asPrinted, readings, etAl }] of bibliography.references.entries()) {
    const note = items[index]?.note ?? '';
    expect(note).toContain(asPrinted.replaceAll('*', ''));
    expect(note.includes('continues with et al.')).toBe(etAl);
    for (const reading of readings) {
      expect(note).toContain(`“${reading.asPrinted}”`);
      expect(note).toContain(reading.reason);
      expect(note.includes('unclear')).toBe(
        readings.some(({ confidence }) => confidence === 'medium'),
      );
    }
  }
});
