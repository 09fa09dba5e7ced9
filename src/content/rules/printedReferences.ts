import { parseCitationTail, type CitationTail } from '../../domain/citationForm.ts';
import type { Reference } from '../schemas/reference.ts';
import { createAuthorPattern } from './authorPattern.ts';
import { compareTail, type Slip } from './compareTail.ts';
import type { Rule } from './problem.ts';

/**
 * The fields of a reference are those that its citation prints, or that a reading gives: authors,
 * title, journal, date as far as it is printed, volume, issue, pages, PMID and DOI. None is left out
 * that it prints. Where the words behind the title have no closed form ("date; volume(issue): pages"),
 * each field is printed somewhere, and the rest is a person's judgment.
 */
export const printedReferences: Rule = function* ({ references: bibliographies }) {
  for (const { file, references } of bibliographies) {
    for (const [index, reference] of references.entries()) {
      for (const { path, found, cure } of slipsOf(reference)) {
        yield { file, path: ['references', index, ...path], found, cure };
      }
    }
  }
};

const copy = 'write what the citation says, or describe the error under its readings';

function* slipsOf(reference: Reference): Iterable<Slip> {
  const { title, author, type, devices, id } = reference;
  const printed = variantsOf(reference);
  const unprinted = (path: Slip['path'], value: string): Slip => ({
    path,
    found: `"${value}" is not in "${id}"`,
    cure: copy,
  });
  if (
    type === 'article-journal' &&
    !printed.some((words) => createAuthorPattern(reference).test(words))
  ) {
    const names = author.map((one) => ('literal' in one ? one.literal : one.family)).join(', ');
    const found = `authors (${names}) with which "${id}" does not begin`;
    yield {
      path: ['author'],
      found,
      cure: 'list them as published; set etAl if the source says "et al."',
    };
  }
  if (!printed.some((words) => words.includes(title))) yield unprinted(['title'], title);
  const [tail] = printed.flatMap((words) => parseTail(words, title) ?? []);
  if (tail) yield* compareTail(reference, tail);
  else {
    const [year, month = 1, day = 1] = reference.issued['date-parts'][0];
    if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) {
      const cure = 'write a day that exists';
      yield { path: ['issued'], found: `day ${day} of month ${month}`, cure };
    }
    for (const [path, value] of fieldsOf(reference)) {
      if (value && !isPrinted(printed, value)) yield unprinted([path], value);
    }
  }
  for (const [key, label] of [
    ['PMID', /\bPMID:? ?(\d+)/],
    ['DOI', /\bdoi:? ?(\S+?)\.?(?:\s|$)/i],
  ] as const) {
    const value = reference[key];
    const [, stated] = printed.flatMap((words) => label.exec(words) ?? []);
    if (value && !isPrinted(printed, value)) yield unprinted([key], value);
    if (!value && stated)
      yield {
        path: [key],
        found: `no ${key}, but the source gives ${stated}`,
        cure: `write "${stated}"`,
      };
  }
  for (const [position, { asPrinted }] of devices.entries()) {
    if (!isPrinted(printed, asPrinted))
      yield unprinted(['devices', position, 'asPrinted'], asPrinted);
  }
  if (reference.outsideDOI && isPrinted(printed, reference.outsideDOI)) {
    const found = 'an outsideDOI, but the citation gives the DOI';
    yield { path: ['outsideDOI'], found, cure: 'write it as DOI' };
  }
}

/** The citation with its readings, then as it is printed; without the marks of italics. */
const variantsOf = ({ asPrinted, readings }: Reference): readonly string[] =>
  [
    readings.reduce(
      (words, one) => words.replace(one.asPrinted, () => one.readAs ?? one.asPrinted),
      asPrinted,
    ),
    asPrinted,
  ].map((words) => words.replaceAll('*', ''));

function parseTail(words: string, title: string): CitationTail | undefined {
  const start = words.indexOf(title);
  return start < 0 ? undefined : parseCitationTail(words.slice(start + title.length));
}

const fieldsOf = ({ issued, volume, issue, page, 'container-title': journal }: Reference) =>
  [
    ['issued', `${issued['date-parts'][0][0]}`],
    ['container-title', journal],
    ['volume', volume],
    ['issue', issue],
    ['page', page],
  ] as const;

/** Numbers stand whole: a PMID that a longer number holds is not printed. */
function isPrinted(printed: readonly string[], value: string): boolean {
  const whole = new RegExp(`(?<!\\d)${RegExp.escape(value)}(?!\\d)`);
  return printed.some((words) => words.includes(value) && whole.test(words));
}
