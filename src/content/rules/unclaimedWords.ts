import { extractPlainWords } from '../../domain/bodyFacts.ts';
import { splitEntrySentences } from '../../domain/decisionForms.ts';
import { findConditions, findLevels } from '../../domain/indicationForms.ts';
import type { RegulatoryEntry } from '../../domain/records.ts';
import type { Indication } from '../schemas/regulatory.ts';
import { getAnchorWords } from './ownWords.ts';
import type { Problem, Rule } from './problem.ts';

/**
 * Every range of levels, condition, age and "not intended for" that an entry prints belongs to an
 * indication. (Which other words limit a use is a person's judgment.)
 */
export const unclaimedWords: Rule = function* ({ regulatory }, { bodies }) {
  for (const entry of regulatory) {
    const body = bodies.get(entry.file);
    if (body) yield* missingOf(entry, extractPlainWords(body));
  }
};

const limiting =
  /\bnot intended for [^.;]+|[<>≤≥]\s?\d+ years of age|\b\d+ years(?: of age)? (?:and|or) (?:older|younger|over|above|under)|\bat least \d+ years\b/g;

function* missingOf({ file, indications }: RegulatoryEntry, text: string): Iterable<Problem> {
  const path = ['indications'];
  const missing = (what: string, words: string) => ({
    file,
    path,
    found: `${what} "${words}" is missing from an indication`,
    cure: 'add it to the indication that the source states it for',
  });
  const levels = new Set(indications.map(({ levels: one }) => one && `${one.from} to ${one.to}`));
  for (const { value, words } of findLevels(text)) {
    if (!levels.has(value)) yield missing('the range of levels', words);
  }
  const conditions = new Set(indications.flatMap((one) => one.conditions));
  for (const { value, words } of findConditions(text)) {
    if (!conditions.has(value)) yield missing('the condition', words);
  }
  for (const sentence of splitEntrySentences(text)) {
    const of = indications.filter((one) => sentence.includes(getAnchorWords(one)));
    for (const [words] of sentence.matchAll(limiting)) {
      const has = (one: Indication) => one.limits.some((limit) => limit.includes(words));
      // A sentence that names no population holds for all of them.
      if (of.length > 0 ? !of.some(has) : !indications.every(has))
        yield missing('the limit', words);
    }
  }
}
