import { extractPlainWords } from '../../domain/bodyFacts.ts';
import type { RegulatoryEntry } from '../../domain/records.ts';
import type { Problem, Rule } from './problem.ts';

/** Every fact of an entry is backed by words that its source prints. */
export const evidence: Rule = function* ({ regulatory }, { bodies }) {
  for (const entry of regulatory) {
    const body = bodies.get(entry.file);
    if (!body) continue;
    const text = extractPlainWords(body);
    for (const [path, quotation] of quotationsOf(entry)) {
      if (!text.includes(quotation)) yield unprinted(entry.file, path, quotation);
    }
    if (entry.pathway !== null && !pathwayWords[entry.pathway].test(text)) {
      yield unprinted(entry.file, ['pathway'], entry.pathway);
    }
  }
};

const pathwayWords = { '510k': /510\(k\)/i, 'de-novo': /\bde novo\b/i };

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
