import type { Indication } from '../content/schemas/regulatory.ts';
import type { DeviceRecord, RegulatoryEntry } from './records.ts';

/** One indication with the device and the entry that it belongs to. */
export interface ComparedIndication {
  device: DeviceRecord;
  /** Null where the policy only mentions the device. */
  entry: RegulatoryEntry | null;
  /** Null where no indication is printed. */
  indication: Indication | null;
  /** The printed words, where this is a clearance without year, number and population. */
  furtherClearance: string | null;
}

const nothingPrinted: Indication = {
  conditions: [],
  conditionAsPrinted: null,
  levels: null,
  asia: [],
  setting: null,
  supervision: null,
  armStrength: null,
  limits: [],
};

/** Every indication that the entries print, by device; a device without one has a row as well. */
export function indicationsCompared(
  devices: readonly DeviceRecord[],
  entries: readonly RegulatoryEntry[],
): readonly ComparedIndication[] {
  return devices
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .flatMap((device): readonly ComparedIndication[] => {
      const rows = entries
        .filter((entry) => entry.device === device.id)
        .flatMap((entry) => getIndications(device, entry));
      const mentioned = { device, entry: null, indication: null, furtherClearance: null };
      return rows.length > 0 ? rows : [mentioned];
    });
}

/** The indications of one entry as printed, then its further clearance. */
export function getIndications(
  device: DeviceRecord,
  entry: RegulatoryEntry,
): readonly ComparedIndication[] {
  const printed = entry.indications.map((indication) => ({
    device,
    entry,
    indication,
    furtherClearance: null,
  }));
  if (!entry.furtherClearance) return printed;
  const { asPrinted, setting } = entry.furtherClearance;
  const indication = { ...nothingPrinted, setting };
  return [...printed, { device, entry, indication, furtherClearance: asPrinted }];
}
