import { isCalendarDay } from './calendar.ts';
import { formatDate } from './dates.ts';
import { findLastDay, findVersion } from './inForce.ts';
import { describeMissingText, formatPeriod } from './periodWords.ts';

/** What a policy answers for a day, in words; days and versions are text: "2024-11-01". */
export type AnswerOnDay =
  /** The version that the page shows is the one. */
  | { kind: 'shown'; sentence: string }
  | { kind: 'other'; version: string; sentence: string }
  /** The day is before the first version that is held. */
  | { kind: 'none'; sentence: string };

/**
 * The answer of a policy for a day of the calendar, by effective dates alone.
 *
 * Where nobody asked for a date of service, the day is the reader's today. Then it only says whether another
 * version has taken effect since the build: a clock that is behind the version shown is wrong.
 */
export function answerOnDay(
  effectiveDates: readonly string[],
  shown: string,
  day: string,
  isAsked = true,
): AnswerOnDay {
  const version = findVersion(effectiveDates, day);
  const isBehind = version === undefined || (isCalendarDay(shown) && version < shown);
  if (!isAsked && isBehind) {
    const sentence = isCalendarDay(shown) ? period(shown, effectiveDates) : '';
    return { kind: 'shown', sentence };
  }
  if (version === undefined) {
    const [first] = [...effectiveDates].sort();
    const sentence = first ? describeMissingText(first) : 'No version is effective on this day.';
    return { kind: 'none', sentence };
  }
  const times = period(version, effectiveDates);
  const on = `On ${formatDate(day)}`;
  if (version === shown) {
    return { kind: 'shown', sentence: isAsked ? `${on}, this version applies. ${times}` : times };
  }
  const sentence = isAsked
    ? `${on}, another version applies. ${times}`
    : `Another version has taken effect since this page was published. ${times}`;
  return { kind: 'other', version, sentence };
}

const period = (version: string, effectiveDates: readonly string[]) =>
  formatPeriod(version, findLastDay(version, effectiveDates));

/** Whether a code is valid on a day, by the dates that the policy prints beside it. */
export function isCodeValid(from: string | null, until: string | null, day: string): boolean {
  return (from === null || from <= day) && (until === null || day <= until);
}
