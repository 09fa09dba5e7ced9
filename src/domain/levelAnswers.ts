import { levelsWithSetting } from './indicationColumns.ts';
import type { ComparedIndication } from './indications.ts';
import type { DeviceRecord } from './records.ts';
import { levelGroups, type SpinalLevel } from './spinalLevels.ts';

/** A device with the levels that the policy names for it, each range with its grades and its setting. */
export interface DeviceLevels {
  device: DeviceRecord;
  ranges: readonly string[];
  /** A clearance for which the policy gives no level, in its words. */
  further: string | null;
}

/** What the policy says of neighboring levels: about intended use, never about coverage. */
export interface LevelAnswer {
  levels: readonly SpinalLevel[];
  /** The devices that it names for them, with the ranges that hold them. */
  named: readonly DeviceLevels[];
  /** The devices that it names for other levels only, with all their ranges. */
  others: readonly DeviceLevels[];
  /** The devices with an indication of which it states no level. */
  unstated: readonly DeviceRecord[];
}

/** An answer for each level, neighbors together where it is the same. */
export function levelAnswers(rows: readonly ComparedIndication[]): readonly LevelAnswer[] {
  const withLevels = rows.filter(({ indication }) => indication?.levels);
  const devices = new Set(withLevels.map(({ device }) => device));
  const described = new Set(rows.flatMap(({ device, indication }) => (indication ? device : [])));
  return levelGroups(rows).map(({ levels, named }) => {
    const namedDevices = new Set(named.map(({ device }) => device));
    const listLevels = (device: DeviceRecord, among: readonly ComparedIndication[]) => ({
      device,
      ranges: among.flatMap((row) =>
        row.device === device && row.indication ? levelsWithSetting(row.indication) : [],
      ),
      further:
        rows.find((row) => row.device === device && row.furtherClearance)?.furtherClearance ?? null,
    });
    return {
      levels,
      named: [...namedDevices].map((device) => listLevels(device, named)),
      others: [...devices.difference(namedDevices)].map((device) => listLevels(device, withLevels)),
      unstated: [...described.difference(devices)],
    };
  });
}
