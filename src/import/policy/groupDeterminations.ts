import { statedDeterminations } from '../../domain/determinationWords.ts';
import type { LineOfBusinessId } from '../../domain/records.ts';
import type { CodingGroup } from '../../schemas/policy.ts';
import { Refusal } from '../finding.ts';
import type { Block } from '../template/block.ts';
import { clausesOf } from './clauses.ts';
import { determinationIn } from './determination.ts';
import { namesIn } from './lineNames.ts';

const deciding =
  /\b(?:not (?:currently |considered )?|non-?)?(?:covered|medically necessary|separately reimbursed)\b|\bcontract exclusions?\b/i;

/**
 * What the sentence above the codes decides for each line of business, with its own words for it.
 * Where it names none, it decides for those of the heading, or for all of the policy.
 */
export function groupDeterminations(
  heading: Block | undefined,
  { text, line }: Block,
  lines: readonly LineOfBusinessId[],
): CodingGroup['determinations'] {
  const decides = (words: string) => deciding.test(words);
  const clauses = clausesOf(text, decides);
  const different = new Set(clauses.map(({ words }) => words));
  const tail = text.slice(namesIn(text).at(-1)?.end);
  if (different.size > 1 && /\bcriteria\b/i.test(tail)) {
    const found = `criteria behind two decisions ("${text.slice(0, 80)}")`;
    throw new Refusal(
      line,
      found,
      'enter this policy by hand: for which they hold is never guessed',
    );
  }
  const named = namesIn(heading?.text ?? '').map(({ id }) => id);
  const spoken = named.length > 0 ? named : lines;
  const all =
    clauses.length > 0
      ? clauses
      : spoken.map((lineOfBusiness) => ({ lineOfBusiness, words: text }));
  return all.map(({ lineOfBusiness, words }) => {
    const asPrinted = words.slice(Math.max(0, words.search(deciding))).replace(/[\s:.;,]+$/, '');
    const determination = determinationIn(asPrinted, line);
    // The start of the clause may deny what follows it: then its whole words are the evidence.
    const whole = statedDeterminations(words);
    if (whole.has(determination) && whole.size === 1)
      return { lineOfBusiness, determination, asPrinted };
    const full = words.trim().replace(/[\s:.;,]+$/, '');
    return { lineOfBusiness, determination: determinationIn(full, line), asPrinted: full };
  });
}
