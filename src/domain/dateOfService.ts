import { isCalendarDay } from './calendar.ts';
import { formatDate } from './dates.ts';
import { findLastDay, findVersion } from './inForce.ts';
import { describeEnd, describeMissingText, formatPeriod } from './periodWords.ts';

/** What a policy answers for a day, in words; days and versions are text: "2024-11-01". */
export type AnswerOnDay =
  /** The version that the page shows is the one. */
  | { kind: 'shown'; sentence: string }
  | { kind: 'other'; version: string; sentence: string }
  /** The day is before the first version that is held, or after the last day of the policy. */
  | { kind: 'none'; sentence: string };

/**
 * The answer of a policy for a day of the calendar, by effective dates alone.
 *
 * Where nobody asked for a date of service, the day is the reader's today. Then it only says whether another
 * version has taken effect since the build: a clock that is behind the version shown is wrong.
 *
 * `periods` are the effective dates, each with the last day where the version ends its policy: "2022-05-01/2025-06-30".
 */
export function answerOnDay(
  periods: readonly string[],
  shown: string,
  day: string,
  isAsked = true,
): AnswerOnDay {
  const ends = new Map(periods.map((one): [string, string] => [one.slice(0, 10), one.slice(11)]));
  const effectiveDates = [...ends.keys()];
  const version = findVersion(effectiveDates, day);
  const isBehind = version === undefined || (isCalendarDay(shown) && version < shown);
  if (!isAsked && isBehind) {
    const sentence = isCalendarDay(shown) ? period(shown, effectiveDates, ends.get(shown)) : '';
    return { kind: 'shown', sentence };
  }
  if (version === undefined) {
    const [first] = [...effectiveDates].sort();
    const sentence = first ? describeMissingText(first) : "We don't have a policy for this date.";
    return { kind: 'none', sentence };
  }
  const end = ends.get(version);
  if (end && end < day) {
    // A page that was built after the end says so itself.
    const isTold = !isAsked && !isCalendarDay(shown);
    return { kind: isTold ? 'shown' : 'none', sentence: describeEnd(end) };
  }
  const times = period(version, effectiveDates, end);
  const on = `On ${formatDate(day)}`;
  if (version === shown) {
    return { kind: 'shown', sentence: isAsked ? `${on}, this version applies. ${times}` : times };
  }
  const sentence = isAsked
    ? `${on}, a different version applies. ${times}`
    : `A newer version is now effective. ${times}`;
  return { kind: 'other', version, sentence };
}

function period(version: string, effectiveDates: readonly string[], end = ''): string {
  const next = findLastDay(version, effectiveDates);
  return formatPeriod(version, end !== '' && (next === null || end < next) ? end : next);
}

/** The days on which a code is valid by the dates of the policy: "from January 1, 2025 to December 31, 2025". */
export function formatValidDays(from: string | null, until: string | null): string {
  const days = [from && `from ${formatDate(from)}`, until && `to ${formatDate(until)}`];
  return days.filter(Boolean).join(' ');
}

/** What is said in place of an answer on a day on which a code is not valid. */
export const describeInvalid = (day: string): string =>
  `On ${formatDate(day)}, this code is not valid: the policy lists other dates for it.`;

/** Whether a code is valid on a day, by the dates that the policy prints beside it. */
export function isCodeValid(from: string | null, until: string | null, day: string): boolean {
  return (from === null || from <= day) && (until === null || day <= until);
}
