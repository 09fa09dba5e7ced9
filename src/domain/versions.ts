import type { PolicyVersion } from './records.ts';

/** One policy: the version in force, and all versions from the newest to the oldest. */
export interface PolicyOverTime {
  id: string;
  current: PolicyVersion;
  versions: readonly PolicyVersion[];
}

const newestFirst = (a: PolicyVersion, b: PolicyVersion) =>
  b.effectiveDate.date.localeCompare(a.effectiveDate.date);

/**
 * The policies of which some version is in force on a day ("2024-11-01"), by title. The version in
 * force is the latest whose effective date is not after that day.
 */
export function policiesInForce(
  versions: readonly PolicyVersion[],
  day: string,
): readonly PolicyOverTime[] {
  return [...Map.groupBy(versions, ({ policy }) => policy)]
    .flatMap(([id, all]) => {
      const sorted = all.toSorted(newestFirst);
      const current = sorted.find(({ effectiveDate }) => effectiveDate.date <= day);
      return current ? [{ id, current, versions: sorted }] : [];
    })
    .toSorted((a, b) => a.current.title.localeCompare(b.current.title, 'en'));
}
