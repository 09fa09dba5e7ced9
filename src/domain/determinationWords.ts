import type { Determination } from './records.ts';

/** The words by which a sentence of a policy states each determination. */
export const determinationWords: Record<Determination, RegExp> = {
  'not-covered': /\bnot covered\b/i,
  'not-medically-necessary': /\bnot medically necessary\b/i,
  covered: /(?<!\bnot )\bcovered\b/i,
  'covered-with-criteria': /(?<!\bnot )\bcovered\b.*\bcriteria\b/i,
  'medically-necessary': /(?<!\bnot )\bmedically necessary\b/i,
  'medically-necessary-with-criteria': /(?<!\bnot )\bmedically necessary\b.*\bcriteria\b/i,
  'not-separately-reimbursed': /\bnot separately reimbursed\b/i,
  'contract-exclusion': /\bcontract exclusions?\b/i,
};
