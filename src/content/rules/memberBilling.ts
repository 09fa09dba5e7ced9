import { billingSentences } from '../../domain/billingSentences.ts';
import type { Rule } from './problem.ts';

/**
 * What a policy says of billing the member is quoted in whole sentences of the part that prints them, and none of
 * its sentences on it is left out: a part of one would drop its conditions.
 */
export const memberBilling: Rule = function* ({ policies }) {
  for (const { file, memberBilling: quoted, notice, coverage } of policies) {
    const parts = { notice, coverage: coverage ?? '' };
    for (const [index, { words, in: part }] of quoted.entries()) {
      if (isWhole(words, parts[part])) continue;
      const cure = `copy the complete sentence from the ${part}`;
      const found = `"${words}" is not a complete sentence of the ${part}`;
      yield { file, path: ['memberBilling', index, 'words'], found, cure };
    }
    for (const [part, text] of Object.entries(parts)) {
      for (const sentence of billingSentences(text)) {
        if (quoted.some(({ words }) => words.includes(sentence))) continue;
        const found = `the ${part} says "${sentence}", which memberBilling leaves out`;
        yield { file, path: ['memberBilling'], found, cure: `add it, with in: ${part}` };
      }
    }
  }
};

/** Whether words begin and end where sentences of a text do. */
function isWhole(words: string, text: string): boolean {
  const start = text.indexOf(words);
  if (start < 0) return false;
  const before = text.slice(0, start).trimEnd();
  return (before === '' || /[.!?)"”]$/.test(before)) && /[.!?]["”)]?$/.test(words);
}
