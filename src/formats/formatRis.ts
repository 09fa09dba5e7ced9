import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { CitationItem } from './citationItems.ts';

/** Tags of RIS with their values: one, or several of a tag that repeats. */
type RisRecord = Readonly<Record<string, string | readonly string[]>>;

/**
 * A bibliography as RIS. Citation.js says which field goes to which tag; the lines are written
 * here, because it breaks long values in the middle of words, cuts ids off after 20 characters,
 * leaves the pages in one and drops the "van" of a name.
 */
export function formatRis(items: readonly CitationItem[]): string {
  const options = { format: 'object', spec: 'new' };
  const records = plugins.output.format('ris', items.map(prepared), options) as RisRecord[];
  return records
    .map((record, index) => {
      const { TY = '', ...tags } = { ...record, ...tagsOf(items[index], record) };
      return Object.entries({ TY, ...tags, ER: '' })
        .flatMap(lines)
        .join('');
    })
    .join('\r\n');
}

function tagsOf(item: CitationItem | undefined, { DA }: RisRecord): RisRecord {
  if (!item) return {};
  const { start, end } = readPageRange(item.page ?? '');
  return {
    ID: item.id,
    // The accession number: reference managers take it for the PMID of PubMed. Others, as bibutils, know a PMID by this
    // address of it, which leads to the first one.
    ...(item.PMID && {
      AN: item.PMID,
      UR: [item.URL ?? '', `http://www.ncbi.nlm.nih.gov/pubmed/${item.PMID}`],
    }),
    ...(start && { SP: start }),
    ...(end && { EP: end }),
    ...(DA && { DA: padded(String(DA)) }),
  };
}

/**
 * The first and last page of a range. Citations leave out what both have in common, "147-58", and reference managers take
 * the last page as it is written: it is completed, unless it would then come before the first.
 */
export function readPageRange(page: string): { start: string; end: string } {
  const [start = '', end = ''] = page.split('-');
  const whole = start.slice(0, -end.length) + end;
  const isShort = /^[A-Za-z]*\d+$/.test(start) && /^\d+$/.test(end) && end.length < start.length;
  return { start, end: isShort && whole >= start ? whole : end };
}

/** Names with all that belongs to the family name in it. */
const prepared = (item: CitationItem) => ({
  ...item,
  author: item.author.map((person) =>
    'literal' in person
      ? person
      : {
          family: [person['non-dropping-particle'], person.family].filter(Boolean).join(' '),
          given: person.given,
        },
  ),
});

/** The date as RIS writes it, "2013/03//": as precise as it is known, in two digits. */
const padded = (date: string) => date.replace(/(?<=\/)\d(?=\/)/g, '0$&');

const lines = ([tag, values]: readonly [string, RisRecord[string]]): readonly string[] =>
  [values].flat().map((value) => `${tag}  - ${value}\r\n`);
