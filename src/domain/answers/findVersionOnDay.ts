import { getPreviousDay } from '../calendar.ts';
import type { Day } from './answer.ts';
import type { AnswerVersion } from './answerRecords.ts';
import type { NoTextReason } from './answerSet.ts';

/** The days on which a version applies, and the version after it. */
export interface Period {
  version: AnswerVersion;
  from: Day;
  lastDay: Day | null;
  because: 'next' | 'ended' | null;
  next: AnswerVersion | null;
}

export interface VersionOnDay {
  period: Period | null;
  reason: NoTextReason | null;
  /** The version that ended before the day, where none applies on it. */
  ended: AnswerVersion | null;
  /** Versions that start after the day, from the earliest. */
  later: readonly Period[];
  /** The next version if it starts after today, then drafts. */
  coming: readonly Period[];
}

const startOf = ({ effectiveDate }: AnswerVersion): Day => effectiveDate.date;

/** When each version applies, from the earliest. A draft never does. */
export function listPeriods(versions: readonly AnswerVersion[]): readonly Period[] {
  const finals = versions
    .filter(({ draft }) => !draft)
    .sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  return finals.map((version, index) => {
    const next = finals[index + 1] ?? null;
    const before = next && getPreviousDay(startOf(next));
    const end = version.ended?.lastDay ?? null;
    const isEnded = end !== null && (before === null || end <= before);
    const because = isEnded ? 'ended' : next ? 'next' : null;
    return { version, from: startOf(version), lastDay: isEnded ? end : before, because, next };
  });
}

const draftPeriod = (version: AnswerVersion): Period => ({
  ...{ version, from: startOf(version) },
  ...{ lastDay: null, because: null, next: null },
});

/**
 * Which version of a policy applies on a day, or why none does. The effective date decides, never
 * the date of a review.
 */
export function findVersionOnDay(
  versions: readonly AnswerVersion[],
  day: Day,
  today: Day,
): VersionOnDay {
  const periods = listPeriods(versions);
  const [first] = periods;
  const later = periods.filter(({ from }) => from > day);
  const coming = [
    ...later.slice(0, 1).filter(({ from }) => from > today),
    ...versions.filter(({ draft }) => draft).map(draftPeriod),
  ];
  const none = (reason: NoTextReason, ended: AnswerVersion | null = null): VersionOnDay => ({
    ...{ period: null, reason, ended, later, coming },
  });
  const period = periods[periods.length - later.length - 1];
  if (!first) return none('draft-only');
  if (!period) return none(first.from > today ? 'future-only' : 'before-first');
  if (period.lastDay !== null && day > period.lastDay)
    return none(period.next ? 'gap' : 'ended', period.version);
  return { period, reason: null, ended: null, later, coming };
}
