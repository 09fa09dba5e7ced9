import { isCalendarDay } from './calendar.ts';
import { dateInWords } from './dates.ts';
import { lastDayOf, versionOn } from './inForce.ts';
import { notHeldBefore, periodInWords } from './periodWords.ts';

/** What a policy answers for a day, in words; days and versions are text: "2024-11-01". */
export type AnswerOnDay =
  /** The version that the page shows is the one. */
  | { kind: 'shown'; sentence: string }
  | { kind: 'other'; version: string; sentence: string }
  /** The day is before the first version that is held, or is no day at all. */
  | { kind: 'none'; sentence: string };

/**
 * The answer of a policy for a day: its version in force, by effective dates alone. Asked for today
 * by nobody but the page itself, it says so only if another version has come into force.
 */
export function answerOnDay(
  effectiveDates: readonly string[],
  shown: string,
  day: string,
  isAsked = true,
): AnswerOnDay {
  if (!isCalendarDay(day)) {
    const sentence = `“${day}” is no day of the calendar. Write it as 2024-11-01.`;
    return { kind: 'none', sentence };
  }
  const version = versionOn(effectiveDates, day);
  if (version === undefined) {
    const [first] = [...effectiveDates].sort();
    const sentence = first ? notHeldBefore(first) : 'No version is in force on this day.';
    return { kind: 'none', sentence };
  }
  const period = periodInWords(version, lastDayOf(version, effectiveDates));
  const on = `On ${dateInWords(day)}`;
  if (version === shown) {
    return { kind: 'shown', sentence: isAsked ? `${on}, this version applies. ${period}` : period };
  }
  const sentence = isAsked
    ? `${on}, another version applies. ${period}`
    : `Another version has come into force since this page was made. ${period}`;
  return { kind: 'other', version, sentence };
}

/** Whether a code is valid on a day, by the dates that the policy prints beside it. */
export function isValidOn(from: string | null, until: string | null, day: string): boolean {
  return (from === null || from <= day) && (until === null || day <= until);
}
