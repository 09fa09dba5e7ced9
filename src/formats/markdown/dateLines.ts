import { dateInWords } from '../../domain/dates.ts';
import type { PolicyVersion } from '../../domain/records.ts';
import { isDraft } from '../../domain/versions.ts';
import { notStated } from '../../domain/vocabulary.ts';

/** The dates of a version, a line each; a draft says that it is one, and from when to when it is discussed. */
export function dateLines(version: PolicyVersion): readonly string[] {
  const { draft, effectiveDate, lastReviewed, lastUpdated } = version;
  const comments = [
    draft?.commentsFrom && `from ${dateInWords(draft.commentsFrom)}`,
    draft?.commentsUntil && `until ${dateInWords(draft.commentsUntil)}`,
  ].filter(Boolean);
  return [
    isDraft(version)
      ? `Draft, not in force; proposed for ${dateInWords(effectiveDate.date)}`
      : `Effective: ${dateInWords(effectiveDate.date)}`,
    ...(comments.length > 0 ? [`Comments ${comments.join(' ')}`] : []),
    `Last reviewed: ${lastReviewed ? dateInWords(lastReviewed.date) : notStated}`,
    ...(lastUpdated ? [`Last updated: ${dateInWords(lastUpdated.date)}`] : []),
  ];
}
