import type { RegulatoryEntry } from '../records.ts';
import { dateInWords } from '../dates.ts';
import type { Problem, Rule } from './problem.ts';

/** Every fact of a record is backed by words that the same record prints. */
export const evidence: Rule = function* (records, texts) {
  for (const entry of records.regulatory) {
    const text = texts.get(entry.file) ?? '';
    for (const [path, quotation] of quotationsOf(entry)) {
      if (!text.includes(quotation)) yield unprinted(entry.file, path, quotation);
    }
  }
  for (const { file, references } of records.references) {
    for (const [index, { asPrinted, devices }] of references.entries()) {
      for (const [position, named] of devices.entries()) {
        if (asPrinted.includes(named.asPrinted)) continue;
        yield unprinted(
          file,
          ['references', index, 'devices', position, 'asPrinted'],
          named.asPrinted,
        );
      }
    }
  }
  for (const { file, publications } of records.policies) {
    for (const [index, { asPrinted, month }] of publications.entries()) {
      if (asPrinted.includes(dateInWords(month))) continue;
      yield {
        file,
        path: ['publications', index, 'month'],
        found: `"${asPrinted}" does not name the month ${month}`,
        cure: 'write the month that is printed',
      };
    }
  }
  for (const { file, meanings } of records.linesOfBusiness) {
    for (const [index, { quotation, namedBy }] of meanings.entries()) {
      if (!records.policies.some(({ notice }) => notice.includes(quotation))) {
        yield unprinted(file, ['meanings', index, 'quotation'], quotation);
      }
      if (!quotation.includes(namedBy)) {
        yield unprinted(file, ['meanings', index, 'namedBy'], namedBy);
      }
    }
  }
};

type Quotation = readonly [path: readonly (string | number)[], words: string];

function quotationsOf(entry: RegulatoryEntry): readonly Quotation[] {
  const { names, maker, year, submission, predicate, wordAsPrinted } = entry;
  const plain: [string, string | null | undefined][] = [
    ['maker', maker],
    ['year', year === null ? null : `In ${year}`],
    ['submission', submission],
    ['predicate', predicate?.asPrinted],
    ['wordAsPrinted', wordAsPrinted],
    ['furtherClearance', entry.furtherClearance?.asPrinted],
    ['furtherClearance', entry.furtherClearance?.setting.asPrinted],
    ['candidateCharacteristics', entry.candidateCharacteristics?.introducedBy],
  ];
  return [
    ...plain.flatMap(([key, words]): Quotation[] => (words ? [[[key], words]] : [])),
    ...names.map((name, index): Quotation => [['names', index], name]),
    ...(entry.candidateCharacteristics?.characteristics ?? []).map((words, index): Quotation => [
      ['candidateCharacteristics', 'characteristics', index],
      words,
    ]),
    ...entry.indications.flatMap((indication, index) =>
      [
        indication.conditionAsPrinted,
        indication.levels?.asPrinted,
        ...indication.asia.map(({ asPrinted }) => asPrinted),
        indication.setting?.asPrinted,
        indication.supervision?.asPrinted,
        indication.armStrength?.asPrinted,
        ...indication.limits,
      ].flatMap((words): Quotation[] => (words ? [[['indications', index], words]] : [])),
    ),
  ];
}

function unprinted(file: string, path: Problem['path'] & {}, quotation: string): Problem {
  return {
    file,
    path,
    found: `"${quotation}" is not printed there`,
    cure: 'quote the printed words exactly, or write null where the source says nothing',
  };
}
