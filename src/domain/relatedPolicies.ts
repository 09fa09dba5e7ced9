import type { PolicyVersion } from './records.ts';

/** The related policies that a version names: by id where they are held here, else by title alone. */
export function findRelatedPolicies({
  relatedPolicies: { titles = [] },
}: PolicyVersion): { title: string; policy: string | null }[] {
  return titles.map(({ asPrinted, policy }) => ({ title: asPrinted, policy }));
}
