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
        (version) => !isDraft(version) && version.effectiveDate.date === inForce,
      );
      return { id, current: current ?? null, versions: sorted };
    })
    .toSorted((a, b) => formatNotesTitle(a).localeCompare(formatNotesTitle(b), 'en'));
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
  return { from, until: findLastDay(from, getEffectiveDates(versions)) };
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
