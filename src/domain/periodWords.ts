import { formatDate } from './dates.ts';

/**
 * When a version is in force, in words without a tense: they stay true whatever day they are read,
 * on a page that was built before that day or after it.
 */
export function formatPeriod(from: string, until: string | null): string {
  const start = `Effective ${formatDate(from)}`;
  return until === null ? `${start}.` : `${start} through ${formatDate(until)}.`;
}

/** What is answered for a day after the last one of a policy. */
export const describeEnd = (lastDay: string): string =>
  `This policy ended on ${formatDate(lastDay)}.`;

/** What is answered for a day before the first version. */
export const describeMissingText = (first: string): string =>
  `We don't have the policy for dates before ${formatDate(first)}.`;

/** Why a browser cannot check a date of service, and what the page shows then. */
export const needsJavaScript = 'Checking a date of service needs JavaScript.';
export const publishedToday = 'This page shows the answer as of the day it was published.';
