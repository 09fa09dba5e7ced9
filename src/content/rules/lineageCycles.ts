import type { Rule } from './problem.ts';

/** No device is its own predicate, neither directly nor by way of others. */
export const lineageCycles: Rule = function* ({ regulatory }) {
  const predicates = new Map<string, Set<string>>();
  for (const { device, predicate } of regulatory) {
    if (!predicate) continue;
    predicates.set(device, (predicates.get(device) ?? new Set()).add(predicate.device));
  }
  for (const { file, device, predicate } of regulatory) {
    if (!predicate || !leadsTo(predicate.device, device, predicates)) continue;
    yield {
      file,
      path: ['predicate'],
      found: `"${device}" is its own predicate, directly or through others`,
      cure: 'write the predicate that the policy gives',
    };
  }
};

function leadsTo(
  from: string,
  to: string,
  predicates: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const seen = new Set([from]);
  for (const device of seen) {
    if (device === to) return true;
    for (const next of predicates.get(device) ?? []) seen.add(next);
  }
  return false;
}
