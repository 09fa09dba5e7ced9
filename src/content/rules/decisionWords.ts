import { findDeterminations, findHedges } from '../../domain/determinationWords.ts';
import { listPlacedDecisions, type PlacedDecision } from './blocks.ts';
import type { Rule } from './problem.ts';

/**
 * The words of a decision are those of its block, and where they have a form that is known they state its
 * determination and no other. Words that hedge ("may not be covered", "except", "was covered before") decide
 * nothing by their form: a person says under `confirmed` why the determination is certain.
 */
export const decisionWords: Rule = function* ({ policies }) {
  for (const version of policies) {
    for (const placed of listPlacedDecisions(version)) {
      for (const [key, found, cure] of findSlips(placed)) {
        yield { file: version.file, path: [...placed.path, ...key], found, cure };
      }
    }
  }
};

type Slip = readonly [key: readonly string[], found: string, cure: string];

function* findSlips({ decision, block, source }: PlacedDecision): Iterable<Slip> {
  const { words = block.text, determination, confirmed } = decision;
  const start = source.indexOf(words);
  if (start < 0) {
    yield [
      ['words'],
      `"${words}" is not in the words of its block`,
      'copy the words from its text',
    ];
    return;
  }
  if (determination === undefined || confirmed !== undefined) return;
  const stated = findDeterminations(source, { start, end: start + words.length });
  const isOther = determination === 'other';
  if (isOther ? stated.size === 1 : stated.size !== 1 || !stated.has(determination)) {
    const said =
      stated.size === 0 ? 'no determination' : [...stated].map((one) => `"${one}"`).join(' and ');
    const cure = isOther
      ? 'write that determination, or confirmed: why there is none'
      : 'write the determination that the words state, or correct the words';
    yield [
      ['determination'],
      `the words "${words}" say ${said}, the value "${determination}"`,
      cure,
    ];
  }
  const [hedge] = isOther ? [] : findHedges(source, start, listKnownWords(decision, block));
  if (hedge !== undefined) {
    const found = `"${hedge}" beside "${words}": the words alone do not decide`;
    yield [['words'], found, 'write the limit under appliesTo, or confirmed: why it is certain'];
  }
}

/** The words that a limit, an "otherwise" or a window already account for. */
const listKnownWords = (
  { appliesTo, about, from, until, otherwiseOf }: PlacedDecision['decision'],
  block: PlacedDecision['block'],
): readonly (string | RegExp)[] => [
  ...[appliesTo?.text, block.appliesTo?.text, about].filter((words) => words !== undefined),
  ...([from, until, block.from, block.until].some((day) => day !== undefined)
    ? [/\b(?:before|prior to|until|through|after)\b/gi]
    : []),
  ...(otherwiseOf ? [/\bother than\b/gi] : []),
];
