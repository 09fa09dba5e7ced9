import type { DeviceRecord, RegulatoryEntry } from './records.ts';

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
export function findPredicateUses(device: string, entries: readonly RegulatoryEntry[]): string[] {
  return predicateEdges(entries)
    .filter((edge) => edge.predicate === device)
    .map((edge) => edge.device);
}

/** One device between its predicate and the devices whose predicate it is. */
export interface LineagePlace {
  device: DeviceRecord;
  entry: RegulatoryEntry | null;
  predicate: { device: DeviceRecord; asPrinted: string } | null;
  predicateFor: readonly DeviceRecord[];
}

/** The place of each device in the lineage: those with an entry as printed, then the others. */
export function getLineage(
  devices: readonly DeviceRecord[],
  entries: readonly RegulatoryEntry[],
): readonly LineagePlace[] {
  const known = (id: string) => devices.filter((device) => device.id === id);
  const withEntry = entries.flatMap((entry) =>
    known(entry.device).map((device) => ({ device, entry })),
  );
  const others = devices
    .filter(({ id }) => entries.every((entry) => entry.device !== id))
    .map((device) => ({ device, entry: null }));
  return [...withEntry, ...others].map(({ device, entry }) => {
    const [predicate] = known(entry?.predicate?.device ?? '');
    return {
      device,
      entry,
      predicate:
        predicate && entry?.predicate
          ? { device: predicate, asPrinted: entry.predicate.asPrinted }
          : null,
      predicateFor: findPredicateUses(device.id, entries).flatMap(known),
    };
  });
}

/** What the policy says of a predicate where it names none. */
export function withoutPredicate({ entry, device }: LineagePlace): string {
  if (entry?.pathway === 'de-novo') return 'None (De Novo: no predicate)';
  if (entry) return 'Not stated in the policy';
  return device.mentionOnly === 'as-predicate'
    ? 'Not stated (mentioned only as a predicate)'
    : 'Not stated (mentioned only in a reference)';
}
