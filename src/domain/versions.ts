import { findLastDay, findVersion } from './inForce.ts';
import type { PolicyVersion } from './records.ts';

/** One policy: the version in force, and all versions from the newest to the oldest, drafts too. */
export interface PolicyOverTime {
  id: string;
  current: PolicyVersion;
  versions: readonly PolicyVersion[];
}

/** The same where nothing may be in force yet: all is in the future, or a draft. */
export interface HeldPolicy {
  id: string;
  current: PolicyVersion | null;
  versions: readonly PolicyVersion[];
}

const newestFirst = (a: PolicyVersion, b: PolicyVersion) =>
  b.effectiveDate.date.localeCompare(a.effectiveDate.date);

/** A draft has a proposed date and is never in force. */
export const isDraft = ({ draft }: Pick<PolicyVersion, 'draft'>): boolean => draft !== undefined;

/** The last day of a policy by a sentence of this version; null where none ends it. */
const getEnd = ({ ended }: Pick<PolicyVersion, 'ended'>): string | null => ended?.lastDay ?? null;

/** Whether a version ends its policy, and did before a day. */
const hasEndedBy = (version: Pick<PolicyVersion, 'ended'>, day: string): boolean =>
  (getEnd(version) ?? day) < day;

/**
 * When versions apply, for the browser: "2024-11-01", or "2022-05-01/2025-06-30" where the version ends its policy.
 */
export const listPeriods = (versions: readonly PolicyVersion[]): string =>
  versions
    .filter((version) => !isDraft(version))
    .map((version) => [version.effectiveDate.date, getEnd(version)].filter(Boolean).join('/'))
    .toSorted()
    .join(' ');

/** The effective dates of the versions that are or will be in force, from the oldest. */
export const getEffectiveDates = (versions: readonly PolicyVersion[]): readonly string[] =>
  versions
    .filter((version) => !isDraft(version))
    .map(({ effectiveDate }) => effectiveDate.date)
    .toSorted();

/** Every policy that is held, by the title of its version in force or else its newest. */
export function listPolicies(
  versions: readonly PolicyVersion[],
  day: string,
): readonly HeldPolicy[] {
  return [...Map.groupBy(versions, ({ policy }) => policy)]
    .map(([id, all]) => {
      const sorted = all.toSorted(newestFirst);
      const inForce = findVersion(getEffectiveDates(sorted), day);
      const current = sorted.find(
        (version) =>
          !isDraft(version) && version.effectiveDate.date === inForce && !hasEndedBy(version, day),
      );
      return { id, current: current ?? null, versions: sorted };
    })
    .toSorted((a, b) => formatNotesTitle(a).localeCompare(formatNotesTitle(b), 'en'));
}

/** What ended a policy before a day; undefined where it has not ended, or a version follows. */
export function findEnd({ current, versions }: HeldPolicy, day: string): PolicyVersion['ended'] {
  const last = versions.find((version) => !isDraft(version) && version.effectiveDate.date <= day);
  return current === null && last && hasEndedBy(last, day) ? last.ended : undefined;
}

/** The title of a policy, in its version in force or else its newest. */
export const formatNotesTitle = ({ current, versions }: HeldPolicy) =>
  (current ?? versions[0])?.title ?? '';

/**
 * The policies of which some version is in force on a day ("2024-11-01"), by title. The version in
 * force is the latest whose effective date is not after that day.
 */
export function findCurrentPolicies(
  versions: readonly PolicyVersion[],
  day: string,
): readonly PolicyOverTime[] {
  return listPolicies(versions, day).flatMap(({ id, current, versions: all }) =>
    current ? [{ id, current, versions: all }] : [],
  );
}

/** From when to when a version is in force, among the versions of its policy. */
export function getEffectivePeriod(version: PolicyVersion, versions: readonly PolicyVersion[]) {
  const from = version.effectiveDate.date;
  const days = [findLastDay(from, getEffectiveDates(versions)), getEnd(version)];
  return { from, until: days.filter((day) => day !== null).sort()[0] ?? null };
}

/** Versions in the order of time, each with the one before it: what can be compared. */
export function consecutiveVersions(
  versions: readonly PolicyVersion[],
): readonly { before: PolicyVersion; after: PolicyVersion }[] {
  const oldestFirst = versions.toSorted((a, b) => newestFirst(b, a));
  const inOrder = oldestFirst.filter((version) => !isDraft(version));
  return oldestFirst.flatMap((after) => {
    const before = inOrder.findLast(
      ({ effectiveDate }) => effectiveDate.date < after.effectiveDate.date,
    );
    return before ? [{ before, after }] : [];
  });
}
