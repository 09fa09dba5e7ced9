import type { Determination } from './records.ts';

/** What denies the words that follow in the same clause: "not currently covered", "is not, at this time, covered". */
const denial =
  /\b(?:not|never|no longer|neither|nor|cannot|isn['’]t|aren['’]t)\b(?:,[^,.;:]{0,40},)?[^.;,:]{0,40}$|\bnon-?$/i;

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
  {
    words: /\bnot (?:be )?separately reimbursed\b/gi,
    determination: 'not-separately-reimbursed',
  },
  { words: /\bcontract exclusions?\b/gi, determination: 'contract-exclusion' },
  {
    words: /\b(?:investigational|experimental|unproven|not proven)\b/gi,
    determination: 'investigational',
  },
];

/** A part of a text, by the positions of its characters. */
interface Range {
  start: number;
  end: number;
}

/** The determinations that a text states, or a part of it: what stands before the part can deny it. */
export function findDeterminations(
  text: string,
  { start, end }: Range = { start: 0, end: text.length },
): ReadonlySet<Determination> {
  const stated = new Set<Determination>();
  const isInside = ({ index = 0 }: { index?: number }) => index >= start && index < end;
  for (const { words, senses } of bySense) {
    const [plain, denied, conditional] = senses;
    for (const { index } of [...text.matchAll(words)].filter(isInside)) {
      if (denial.test(text.slice(Math.max(0, index - 60), index))) stated.add(denied);
      else stated.add(/\bcriteria\b/i.test(text.slice(index, end)) ? conditional : plain);
    }
  }
  for (const { words, determination } of byThemselves) {
    if ([...text.matchAll(words)].some(isInside)) stated.add(determination);
  }
  return stated;
}

/** Words that make a determination uncertain, past, or true of a part only. */
const hedge =
  /\b(?:may|might|could|can be|except(?:ions?|ing)?|unless|excluding|other than|only (?:if|when|for)|was|were|had been|used to|formerly|previously|before|prior to|until|no longer|sometimes|generally|usually|potentially|not always)\b/i;
const negation =
  /\b(?:not|never|nor|neither|cannot|without|non(?=-)|isn['’]t|aren['’]t|exclud(?:e|ed|es)|den(?:y|ied|ies))\b/gi;

/**
 * The words beside a determination that make it uncertain, in the sentence around a position: "may", "except", "was",
 * and a second negation. Words that a limit or a window accounts for are left out.
 */
export function findHedges(
  text: string,
  position: number,
  known: readonly (string | RegExp)[],
): readonly string[] {
  const from = text.slice(0, position).search(/[^.!?]*$/);
  const sentence = /^[^.!?]*/.exec(text.slice(from))?.[0] ?? '';
  const rest = known.reduce<string>((words, one) => words.replace(one, ' '), sentence);
  const doubles = rest
    .split(/\b(?:covered|medically necessary|reimbursed)\b/i)
    .slice(0, -1)
    .flatMap((clause) => {
      const found = clause.match(negation) ?? [];
      return found.length > 1 ? [found.join(' … ')] : [];
    });
  return [...(hedge.exec(rest)?.slice(0, 1) ?? []), ...doubles];
}
