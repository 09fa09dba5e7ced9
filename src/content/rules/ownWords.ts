import type { Indication } from '../schemas/regulatory.ts';

/** What a sentence prints for one of the populations that it names. */
export interface OwnWords {
  sentence: string;
  /** From its levels, or its condition, up to the next population. */
  own: string;
  /** Before the first population: these words hold for all. */
  shared: string;
}

/** Undefined where no sentence prints both the condition and the levels. */
export function findOwnWords(
  indication: Indication,
  all: readonly Indication[],
  sentences: readonly string[],
): OwnWords | undefined {
  const { conditionAsPrinted, levels } = indication;
  const sentence = sentences.find(
    (one) => one.includes(conditionAsPrinted ?? '') && one.includes(levels?.asPrinted ?? ''),
  );
  if (sentence === undefined) return undefined;
  const start = sentence.indexOf(getAnchorWords(indication));
  const starts = all
    .map((one) => sentence.indexOf(getAnchorWords(one)))
    .filter((position) => position >= 0)
    .toSorted((a, b) => a - b);
  const next = starts.find((position) => position > start);
  return { sentence, own: sentence.slice(start, next), shared: sentence.slice(0, starts[0]) };
}

/** The words that tell a population from the others of its sentence. */
export const getAnchorWords = ({ levels, conditionAsPrinted }: Indication): string =>
  levels?.asPrinted ?? conditionAsPrinted ?? '';
