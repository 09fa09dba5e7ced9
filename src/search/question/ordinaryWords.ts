/** Ordinary words that are a letter or two away from the name of a health plan: they are no misspellings of it. */
const ordinaryWords = [
  'anthems ambitious content contents antenna arena center century chipped circle exchanged exchanges exchanging',
  'healthcare healthier highlight human humane humanity humans independent independently',
  'marketing media medial melena medians medicate medicated medicates medicating medication medications',
  'medicament medicinal medicinally medicine medicines medico medics medically optima optimal optimum option',
  'options original permanent point premier premium premiums premiere primary quarter recency regency',
  'regent regents signal signals superior supplement supplements supplementary supplemental traditional',
  'triage trial trials tricycle united veteran welfare wellness widespread worker workers workman',
].flatMap((line) => line.split(' '));

/** Whether a word is an ordinary one, or is on its way to become one: "medicati" is not Medicaid. */
export const isOrdinaryWord = (word: string): boolean =>
  ordinaryWords.some((ordinary) => ordinary.startsWith(word));
