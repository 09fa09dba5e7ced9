/** The words by which an entry names its predicate, and the name in them. */
export interface PrintedPredicate {
  name: string;
  asPrinted: string;
}

/** "The ReWalk™ was the predicate device.", "citing ReWalk™ as a predicate device". */
export function predicateIn(sentences: readonly string[]): PrintedPredicate | null {
  for (const sentence of sentences) {
    const whole = /^(?:The )?(\S.{0,80}?) was the predicate device\.?$/.exec(sentence)?.[1];
    if (whole) return { name: whole, asPrinted: sentence };
    const [asPrinted, name] = /\bciting (\S.{0,80}?) as a predicate device\b/.exec(sentence) ?? [];
    if (asPrinted && name) return { name, asPrinted };
  }
  return null;
}
