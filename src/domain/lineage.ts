import type { RegulatoryEntry } from './records.ts';

/** One edge that the policy prints: an entry names a device as its predicate. */
export interface PredicateEdge {
  predicate: string;
  device: string;
  asPrinted: string;
}

/** Every predicate that the entries print, and none that they do not. */
export function predicateEdges(entries: readonly RegulatoryEntry[]): readonly PredicateEdge[] {
  return entries.flatMap(({ device, predicate }) =>
    predicate ? [{ predicate: predicate.device, device, asPrinted: predicate.asPrinted }] : [],
  );
}

/** The devices that name the given device as their predicate. */
export function predicateFor(device: string, entries: readonly RegulatoryEntry[]): string[] {
  return predicateEdges(entries)
    .filter((edge) => edge.predicate === device)
    .map((edge) => edge.device);
}
