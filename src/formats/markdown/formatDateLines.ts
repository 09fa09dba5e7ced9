import { formatDate } from '../../domain/dates.ts';
import type { PolicyVersion } from '../../domain/records.ts';
import { isDraft } from '../../domain/versions.ts';
import { notStated } from '../../domain/vocabulary.ts';

/** The dates of a version, a line each; a draft says that it is one, and from when to when it is discussed. */
export function formatDateLines(version: PolicyVersion): readonly string[] {
  const { draft, effectiveDate, lastReviewed, lastUpdated } = version;
  const comments = [
    draft?.commentsFrom && `from ${formatDate(draft.commentsFrom)}`,
    draft?.commentsUntil && `until ${formatDate(draft.commentsUntil)}`,
  ].filter(Boolean);
  return [
    isDraft(version)
      ? `Draft, not effective; proposed for ${formatDate(effectiveDate.date)}`
      : `Effective: ${formatDate(effectiveDate.date)}`,
    ...(comments.length > 0 ? [`Comments ${comments.join(' ')}`] : []),
    `Last reviewed: ${lastReviewed ? formatDate(lastReviewed.date) : notStated}`,
    ...(lastUpdated ? [`Last updated: ${formatDate(lastUpdated.date)}`] : []),
  ];
}
