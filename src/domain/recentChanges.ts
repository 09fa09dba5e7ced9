import type { PolicyVersion } from './records.ts';
import { consecutiveVersions, isDraft, type HeldPolicy } from './versions.ts';

/** A version that took effect, or will; whether there is a version before it to compare it with. */
export interface RecentChange {
  version: PolicyVersion;
  isCompared: boolean;
}

/** The latest effective dates among all policies, newest first; a draft has none. */
export function recentChanges(held: readonly HeldPolicy[], most: number): readonly RecentChange[] {
  return held
    .flatMap(({ versions }) => {
      const compared = new Set(consecutiveVersions(versions).map(({ after }) => after));
      return versions
        .filter((version) => !isDraft(version))
        .map((version) => ({ version, isCompared: compared.has(version) }));
    })
    .toSorted(
      (a, b) =>
        b.version.effectiveDate.date.localeCompare(a.version.effectiveDate.date) ||
        a.version.title.localeCompare(b.version.title, 'en'),
    )
    .slice(0, most);
}
