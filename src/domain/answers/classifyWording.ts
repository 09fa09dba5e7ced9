import type { Day, Wording } from './answer.ts';
import type { AnswerVersion } from './answerRecords.ts';

/**
 * How much is known of a version's wording on a day on which it applies. We have the text as of its last review or
 * update; a month counts from its last day on.
 */
export function classifyWording(
  { effectiveDate, lastReviewed, lastUpdated }: AnswerVersion,
  day: Day,
  today: Day,
): Wording {
  if (day < effectiveDate.date) return 'as-published';
  if (isBefore(day, lastUpdated?.date)) return 'updated-later';
  if (isBefore(day, lastReviewed?.date)) return 'reviewed-later';
  const isUndated = !lastReviewed && !lastUpdated;
  return isUndated && day < today ? 'no-review-date' : 'as-published';
}

/** Whether a day is before a stated day, or not after a stated month. */
function isBefore(day: Day, stated: string | undefined): boolean {
  if (stated === undefined) return false;
  return stated.length === 'yyyy-mm'.length ? day.slice(0, stated.length) <= stated : day < stated;
}
