import { dateInWords } from './dates.ts';
import type { PolicyVersion } from './records.ts';

/** "Effective November 1, 2024, last reviewed April 15, 2026.": the dates that a version prints. */
export function printedDatesInWords({
  effectiveDate,
  lastReviewed,
  lastUpdated,
}: Pick<PolicyVersion, 'effectiveDate' | 'lastReviewed' | 'lastUpdated'>): string {
  const parts = [
    `Effective ${dateInWords(effectiveDate.date)}`,
    lastReviewed && `last reviewed ${dateInWords(lastReviewed.date)}`,
    lastUpdated && `last updated ${dateInWords(lastUpdated.date)}`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}
