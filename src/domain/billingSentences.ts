const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a text that speak of billing the member, whole and verbatim. */
export const billingSentences = (text: string): readonly string[] =>
  [...sentences.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /\b(?:charge|bill)/i.test(sentence) && /\bmember/i.test(sentence));
