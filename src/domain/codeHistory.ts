import type { CodeListing, ListedCode } from './codes.ts';
import type { PolicyVersion } from './records.ts';
import { getEffectivePeriod, type HeldPolicy } from './versions.ts';

/** A version of a policy, with the time for which it is in force and how it lists a code. */
export interface CodeInVersion {
  version: PolicyVersion;
  from: string;
  /** The last day; null where no later version is known. */
  until: string | null;
  /** None where this version does not list the code; several where it does for several scopes. */
  listings: readonly CodeListing[];
}

/** A code in one policy: in its version in force, and in every version that is held. */
export interface CodeInPolicy {
  policy: HeldPolicy;
  current: readonly CodeListing[];
  /** From the newest to the oldest. */
  versions: readonly CodeInVersion[];
}

/** A code in each policy of which any version lists it, by title; policies are never mixed. */
export function groupCodeByPolicy(
  { listings }: ListedCode,
  held: readonly HeldPolicy[],
): readonly CodeInPolicy[] {
  const byVersion = Map.groupBy(listings, ({ policy }) => policy.id);
  const named = new Set(listings.map(({ policy }) => policy.policy));
  return held
    .filter(({ id }) => named.has(id))
    .map((policy) => ({
      policy,
      current: byVersion.get(policy.current?.id ?? '') ?? [],
      versions: policy.versions.map((version) => ({
        version,
        ...getEffectivePeriod(version, policy.versions),
        listings: byVersion.get(version.id) ?? [],
      })),
    }));
}
