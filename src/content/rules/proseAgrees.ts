import type { BodyFacts } from '../../domain/bodyFacts.ts';
import { findDeterminations } from '../../domain/determinationWords.ts';
import { listPlacedDecisions } from './blocks.ts';
import type { Rule } from './problem.ts';

/** A sentence that decides: something "is covered", "are considered not medically necessary". */
const deciding =
  /\b(?:is|are|be|been|considered|determined|deemed)\b[^.;]{0,40}\b(?:covered|medically necessary)\b|\bnot separately reimbursed\b/i;

/**
 * The words of a policy's body and of its entries decide nothing that its statements do not.
 * Where the source does contradict itself, a reading that quotes the words says so.
 */
export const proseAgrees: Rule = function* ({ policies, regulatory }, { bodies }) {
  const entries = new Map(regulatory.map((entry) => [entry.id, entry]));
  const read = new Map<string, readonly DecidingSentence[]>();
  // An entry that many policies list is read once.
  function decidingIn(file: string) {
    const sentences = read.get(file) ?? decidingSentences(bodies.get(file)?.blocks ?? []);
    read.set(file, sentences);
    return sentences;
  }
  for (const version of policies) {
    const { file, readings } = version;
    const decided = new Set<string>([
      ...listPlacedDecisions(version).flatMap(({ decision }) => decision.determination ?? []),
    ]);
    const listed = version.regulatory.flatMap((id) => entries.get(id) ?? []);
    for (const record of [{ file, readings }, ...listed]) {
      for (const { sentence, line } of decidingIn(record.file)) {
        if (record.readings.some(({ asPrinted }) => sentence.includes(asPrinted))) continue;
        for (const stated of findDeterminations(sentence)) {
          if (decided.has(stated)) continue;
          const found = `words that say "${stated}", which no statement of ${file} says`;
          const cure = 'copy the words from the source, or explain them under readings';
          yield { file: record.file, line, found, cure };
        }
      }
    }
  }
};

interface DecidingSentence {
  sentence: string;
  line: number;
}

const decidingSentences = (blocks: BodyFacts['blocks']): DecidingSentence[] =>
  blocks.flatMap(({ text, line }) =>
    text
      .split(/(?<=[.!?])\s+/)
      .filter((sentence) => deciding.test(sentence))
      .map((sentence) => ({ sentence, line })),
  );
