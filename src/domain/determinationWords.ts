import type { Determination } from './records.ts';

/** What denies the words that follow in the same clause: "not currently covered", "non-covered". */
const denial =
  /\b(?:not|never|no longer|neither|nor|cannot|isn['’]t|aren['’]t)\b[^.;,:]{0,40}$|\bnon-?$/i;

/** Words that state a determination: plain, denied, or followed by criteria. */
const bySense: readonly {
  words: RegExp;
  senses: readonly [Determination, Determination, Determination];
}[] = [
  { words: /\bcovered\b/gi, senses: ['covered', 'not-covered', 'covered-with-criteria'] },
  {
    words: /\bmedically necessary\b/gi,
    senses: ['medically-necessary', 'not-medically-necessary', 'medically-necessary-with-criteria'],
  },
];

const byThemselves: readonly { words: RegExp; determination: Determination }[] = [
  { words: /\bnot (?:be )?separately reimbursed\b/i, determination: 'not-separately-reimbursed' },
  { words: /\bcontract exclusions?\b/i, determination: 'contract-exclusion' },
];

/** The determinations that the words of a sentence state. */
export function findDeterminations(sentence: string): ReadonlySet<Determination> {
  const stated = new Set<Determination>();
  for (const { words, senses } of bySense) {
    const [plain, denied, conditional] = senses;
    for (const { index } of sentence.matchAll(words)) {
      if (denial.test(sentence.slice(Math.max(0, index - 60), index))) stated.add(denied);
      else stated.add(/\bcriteria\b/i.test(sentence.slice(index)) ? conditional : plain);
    }
  }
  for (const { words, determination } of byThemselves) {
    if (words.test(sentence)) stated.add(determination);
  }
  return stated;
}
