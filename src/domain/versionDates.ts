import { formatDate } from './dates.ts';
import type { PolicyVersion } from './records.ts';
import { isDraft } from './versions.ts';

type Dated = Pick<PolicyVersion, 'effectiveDate' | 'lastReviewed' | 'draft'>;
type Updated = Pick<PolicyVersion, 'lastUpdated'>;

/** From when a version holds: "Effective November 1, 2024"; of a draft, for when it is proposed. */
export function formatEffective(version: Pick<Dated, 'effectiveDate' | 'draft'>): string {
  const day = formatDate(version.effectiveDate.date);
  return isDraft(version) ? `Draft, proposed for ${day}` : `Effective ${day}`;
}

/** "Last reviewed April 15, 2026"; where the policy prints no review, these words say so. */
export const formatReview = ({ lastReviewed }: Pick<Dated, 'lastReviewed'>): string =>
  lastReviewed ? `Last reviewed ${formatDate(lastReviewed.date)}` : 'Review date not stated';

/** The dates of a version as sentences: "Effective November 1, 2024. Last reviewed April 15, 2026." */
export const versionDates = (version: Dated): string =>
  `${formatEffective(version)}. ${formatReview(version)}.`;

/**
 * The dates in one sentence: "Effective November 1, 2024, last reviewed April 15, 2026."
 */
export function versionDatesInOne(version: Dated & Updated): string {
  const review = formatReview(version);
  const parts = [
    formatEffective(version),
    review.charAt(0).toLowerCase() + review.slice(1),
    version.lastUpdated && `last updated ${formatDate(version.lastUpdated.date)}`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}
