import { extractPlainWords, type BodyFacts } from '../../domain/bodyFacts.ts';
import type { RegulatoryEntry } from '../../domain/records.ts';
import type { Problem, Rule } from './problem.ts';

/**
 * The words that an entry quotes are printed in it. (What they state is compared by `entryDecisions`
 * and `indicationWords`.) A list of characteristics is quoted whole.
 */
export const evidence: Rule = function* ({ regulatory }, { bodies }) {
  for (const entry of regulatory) {
    const body = bodies.get(entry.file);
    if (!body) continue;
    const text = extractPlainWords(body);
    yield* ofCharacteristics(entry, body);
    for (const [path, quotation] of quotationsOf(entry)) {
      if (!text.includes(quotation)) yield unprinted(entry.file, path, quotation);
    }
  }
};

/** A list below "characteristics:" is the one among the facts, item by item. */
function* ofCharacteristics(
  { file, candidateCharacteristics: listed }: RegulatoryEntry,
  { blocks }: BodyFacts,
): Iterable<Problem> {
  const start = blocks.findIndex(({ text }) => /\bcharacteristics:$/.test(text)) + 1;
  if (start === 0) return;
  const behind = blocks.slice(start);
  const end = behind.findIndex(({ isItem }) => !isItem);
  const printed = behind.slice(0, end < 0 ? undefined : end).map(({ text }) => text);
  const missing = printed.find((item) => !listed?.characteristics.includes(item));
  if (missing === undefined) return;
  const path = listed
    ? ['candidateCharacteristics', 'characteristics']
    : ['candidateCharacteristics'];
  const found = `no characteristic "${missing}", which is in the list`;
  yield { file, path, found, cure: 'copy all items of the list, in their order' };
}

type Quotation = readonly [path: readonly (string | number)[], words: string];

function quotationsOf(entry: RegulatoryEntry): readonly Quotation[] {
  const { names, predicate } = entry;
  const plain: [string, string | null | undefined][] = [
    ['predicate', predicate?.asPrinted],
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
    found: `"${quotation}" is not in the text of this record`,
    cure: 'quote the source exactly, or write null if the source says nothing',
  };
}
