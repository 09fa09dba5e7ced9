import { findVersion } from '../domain/inForce.ts';
import { toColumns, toRows } from './columns.ts';
import type { CodeEntity, EntityData, PolicyEntity } from './entityData.ts';

/** The codes that the policies list on a day, and the policies whose text for that day we don't have. */
export interface EntitiesOnDay {
  /** The day, "2024-10-31". */
  day: string;
  data: Source;
  withoutText: readonly PolicyWithoutText[];
  /** The other versions of the policies that have text for the day, as far as they were loaded. */
  otherVersions: readonly Pick<PolicyWithoutText, 'policy' | 'codes'>[];
}

/** A policy whose first version is later than the day, or that ended before it, with the codes that any version lists. */
export interface PolicyWithoutText {
  policy: PolicyEntity;
  first: string;
  /** The last day of a policy that ended before the day. */
  ended?: string;
  codes: ReadonlySet<string>;
}

type Source = Pick<EntityData, 'base' | 'policies' | 'codes'>;

/** Whether the versions of the build cannot answer for a day alone: another may apply on it. */
export function needsOtherVersions(
  {
    policies,
    nextEffective,
    lastEnded,
  }: Pick<EntityData, 'policies' | 'nextEffective' | 'lastEnded'>,
  day: string,
): boolean {
  // A code of a policy that has ended is not simply "not listed".
  const isKnown = nextEffective !== undefined || lastEnded !== undefined;
  return isKnown || policies.some(({ version }) => version > day);
}

/** Chooses, policy by policy, the version that applies on a day among all that we have. */
export function selectSearchData(
  current: Source,
  others: Source | null,
  day: string,
): EntitiesOnDay {
  const policies: PolicyEntity[] = [];
  const codes: CodeEntity[] = [];
  const withoutText: PolicyWithoutText[] = [];
  const otherVersions: Pick<PolicyWithoutText, 'policy' | 'codes'>[] = [];
  for (const versions of versionsByPolicy(others ? [current, others] : [current])) {
    const dates = versions.map(({ policy }) => policy.version);
    const applies = findVersion(dates, day);
    const chosen = versions.find(({ policy }) => policy.version === applies);
    const { isEnd, until = day } = chosen?.policy ?? {};
    const ended = isEnd && until < day ? until : undefined;
    if (chosen && ended === undefined) {
      const policy = policies.push(chosen.policy) - 1;
      codes.push(...chosen.codes.map((code) => ({ ...code, policy })));
      for (const other of versions) {
        if (other !== chosen) otherVersions.push({ policy: other.policy, codes: codeSet([other]) });
      }
      continue;
    }
    const [first] = [...versions].sort((a, b) => (a.policy.version < b.policy.version ? -1 : 1));
    if (first) {
      const { policy } = first;
      const codesOfAll = codeSet(versions);
      withoutText.push({
        ...{ policy, first: policy.version, codes: codesOfAll },
        ...(ended !== undefined && { ended }),
      });
    }
  }
  const data = { base: current.base, policies, codes: toColumns(codes) };
  return { day, data, withoutText, otherVersions };
}

interface VersionCodes {
  policy: PolicyEntity;
  codes: readonly CodeEntity[];
}

const codeSet = (versions: readonly VersionCodes[]): ReadonlySet<string> =>
  new Set(versions.flatMap(({ codes }) => codes.map(({ code }) => code)));

function versionsByPolicy(sources: readonly Source[]): Iterable<readonly VersionCodes[]> {
  const byPolicy = new Map<string, VersionCodes[]>();
  for (const { policies, codes } of sources) {
    const codesOfVersion = policies.map((): CodeEntity[] => []);
    for (const code of toRows(codes)) codesOfVersion[code.policy]?.push(code);
    for (const [index, policy] of policies.entries()) {
      const versions = byPolicy.get(policy.url) ?? [];
      versions.push({ policy, codes: codesOfVersion[index] ?? [] });
      byPolicy.set(policy.url, versions);
    }
  }
  return byPolicy.values();
}
