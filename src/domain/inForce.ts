import { getPreviousDay } from './calendar.ts';

/**
 * Which version of a policy is in force on a day. The effective date decides, never the date of a
 * review. Days are text ("2024-11-01"), versions are named by their effective dates.
 */

/** The version in force on a day: the latest that took effect by then; undefined where none is held. */
export function findVersion(effectiveDates: readonly string[], day: string): string | undefined {
  return effectiveDates
    .filter((date) => date <= day)
    .sort()
    .at(-1);
}

/** The last day on which a version is in force; null where no later version is known. */
export function findLastDay(
  effectiveDate: string,
  effectiveDates: readonly string[],
): string | null {
  const next = effectiveDates.filter((date) => date > effectiveDate).sort()[0];
  return next === undefined ? null : getPreviousDay(next);
}
