import type { Day, Wording } from './answer.ts';

/** When a version starts, and when it was last looked at and last changed: days or months, "" where not stated. */
export interface Revision {
  start: Day;
  reviewed: string;
  updated: string;
}

/**
 * How much is known of a version's wording on a day on which it applies. We have the text as of its last review or
 * update; a month counts from its last day on.
 */
export function classifyWording(
  { start, reviewed, updated }: Revision,
  day: Day,
  today: Day,
): Wording {
  if (day < start) return 'as-published';
  if (isBefore(day, updated)) return 'updated-later';
  if (isBefore(day, reviewed)) return 'reviewed-later';
  return reviewed + updated === '' && day < today ? 'no-review-date' : 'as-published';
}

/** Whether a day is before a stated day, or not after a stated month. */
const isBefore = (day: Day, stated: string): boolean =>
  stated.length === 'yyyy-mm'.length ? day.slice(0, stated.length) <= stated : day < stated;
