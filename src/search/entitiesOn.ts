import { groupByKey } from '../domain/groupByKey.ts';
import { versionOn } from '../domain/inForce.ts';
import { notHeldBefore } from '../domain/periodWords.ts';
import { columnsOf, rowsOf } from './columns.ts';
import type { CodeEntity, EntityData, PolicyEntity } from './entityData.ts';

/** The codes of the versions in force on a day, and what is said where none is held. */
export interface EntitiesOnDay {
  data: Pick<EntityData, 'base' | 'policies' | 'codes'>;
  /** Codes of policies of which no version is held for the day, with the words that say so. */
  notHeld: ReadonlyMap<string, readonly { policy: PolicyEntity; remark: string }[]>;
}

type Source = Pick<EntityData, 'base' | 'policies' | 'codes'>;

/** Chooses, policy by policy, the version in force on a day ("2024-10-31") among all that are held. */
export function entitiesOn(current: Source, others: Source, day: string): EntitiesOnDay {
  const all = [...versionsOf(current), ...versionsOf(others)];
  const policies: PolicyEntity[] = [];
  const codes: CodeEntity[] = [];
  const notHeld = new Map<string, { policy: PolicyEntity; remark: string }[]>();
  for (const versions of groupByKey(all, ({ policy }) => policy.url).values()) {
    const dates = versions.map(({ policy }) => policy.version);
    const inForce = versionOn(dates, day);
    const chosen = versions.find(({ policy }) => policy.version === inForce);
    if (chosen) {
      const policy = policies.push(chosen.policy) - 1;
      codes.push(...chosen.codes.map((code) => ({ ...code, policy })));
      continue;
    }
    const [first = ''] = dates.sort();
    for (const { policy, codes: listed } of versions.slice(0, 1)) {
      for (const { code } of listed) {
        const remarks = notHeld.get(code) ?? [];
        notHeld.set(code, [...remarks, { policy, remark: notHeldBefore(first) }]);
      }
    }
  }
  return { data: { base: current.base, policies, codes: columnsOf(codes) }, notHeld };
}

function versionsOf({ policies, codes }: Source) {
  const byPolicy = groupByKey(rowsOf(codes), ({ policy }) => policy);
  return policies.map((policy, index) => ({ policy, codes: byPolicy.get(index) ?? [] }));
}
