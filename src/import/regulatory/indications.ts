import type { Indication } from '../../schemas/regulatory.ts';
import { armStrengthIn, settingIn, supervisionIn } from './circumstances.ts';
import { levelsIn } from './levels.ts';
import { populationsIn } from './populations.ts';

const intended = /\b(?:is|are) (?:also )?“?intended\b|\bwas approved for\b/;
const negated = /\bnot intended for\b(?:[^.;]|\.(?=\d))*/;

/** An entry of which no pattern finds a population: everything is unknown. */
export const unknownIndication: Indication = {
  condition: null,
  conditionAsPrinted: null,
  levels: null,
  asia: [],
  setting: null,
  supervision: null,
  armStrength: null,
  limits: [],
};

/** The indications that the sentences of an entry name, as far as patterns read them. */
export function indicationsIn(sentences: readonly string[]): readonly Indication[] {
  const restrictions = sentences.flatMap((sentence) => negated.exec(sentence)?.[0] ?? []);
  return sentences
    .filter((sentence) => intended.test(sentence) && !negated.test(sentence))
    .flatMap((sentence) => ofSentence(sentence, restrictions));
}

function ofSentence(sentence: string, restrictions: readonly string[]): readonly Indication[] {
  const program = /\bin accordance with (?:[^.;,”]|\.(?=\d))*/.exec(sentence)?.[0];
  const populations = populationsIn(sentence);
  // Before the list stands what holds for all of it; without a list, the whole sentence does.
  const common =
    /^(.*?)\bfollowing populations\b([^:]*):/s.exec(sentence)?.[0] ??
    (populations.length === 1 ? sentence : '');
  return populations.flatMap(({ words, condition, conditionAsPrinted, limits }) =>
    levelsIn(words).map(({ levels, asia }): Indication => ({
      condition,
      conditionAsPrinted,
      levels,
      asia,
      setting: settingIn(sentence),
      supervision: supervisionIn(sentence),
      armStrength: armStrengthIn(words) ?? armStrengthIn(common),
      limits: [...limits, ...(program ? [program] : []), ...restrictions],
    })),
  );
}
