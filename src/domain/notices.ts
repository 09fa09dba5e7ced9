import type { PolicyVersion } from './records.ts';

/** A notice that a policy prints under PUBLISHED: a month, and no more than that is known. */
export interface Notice {
  policy: PolicyVersion;
  asPrinted: string;
  /** As precise as the print: "2026-06". */
  month: string;
}

/** The printed notices of the given versions, newest first. */
export function getNotices(versions: readonly PolicyVersion[]): readonly Notice[] {
  return versions
    .flatMap((policy) => policy.publications.map((publication) => ({ policy, ...publication })))
    .toSorted((a, b) => b.month.localeCompare(a.month) || a.policy.id.localeCompare(b.policy.id));
}
