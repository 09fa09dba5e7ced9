/** What a policy leaves open of billing, and whom to ask. */
export const billingUnknown =
  "The policy does not say which part applies to each line of business. Check the member's agreement and your participation agreement.";

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentences of a policy's notice on billing the member, whole and verbatim: a part of one would
 * drop its conditions. None where the notice has none; another policy's sentence never stands in.
 */
export const billingSentences = (notice: string): readonly string[] =>
  [...sentences.segment(notice)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /\b(?:charge|bill)/i.test(sentence) && /\bmember/i.test(sentence));
