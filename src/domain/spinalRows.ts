import { spinalLevels } from '../content/schemas/spinalLevels.ts';
import type { ComparedIndication } from './indications.ts';
import type { DeviceRecord } from './records.ts';
import {
  formatSetting,
  settingPattern,
  settingWords,
  type SettingPattern,
  type SettingWords,
} from './settings.ts';

/** A row of the chart of spinal levels: one device in one setting. */
export interface SpinalRow {
  device: DeviceRecord;
  pattern: SettingPattern;
  setting: SettingWords;
  /** The indications that print levels, or the one clearance that prints its setting only. */
  indications: readonly ComparedIndication[];
}

/**
 * A row for each device and setting, of the devices of which the policy prints any level: the device named for the
 * highest level first, and of each device the highest row first.
 */
export function spinalRows(rows: readonly ComparedIndication[]): readonly SpinalRow[] {
  const withLevels = new Set(
    rows.filter(({ indication }) => indication?.levels).map(({ device }) => device),
  );
  const shown = rows.flatMap((row) => {
    const { device, indication, furtherClearance } = row;
    const belongs = withLevels.has(device) && (indication?.levels ?? furtherClearance);
    return indication && belongs ? [{ row, indication }] : [];
  });
  const grouped = Map.groupBy(
    shown,
    ({ row, indication }) => `${row.device.id} ${formatSetting(indication)}`,
  );
  const unordered = [...grouped.values()].flatMap((group) =>
    group.slice(0, 1).map(({ row: { device }, indication }) => ({
      device,
      setting: settingWords(indication),
      pattern: settingPattern(indication),
      indications: group.map(({ row }) => row),
    })),
  );
  const highest = (of: readonly SpinalRow[]) =>
    Math.min(...of.flatMap(({ indications }) => indications.map(highestLevel)));
  const byDevice = [...Map.groupBy(unordered, ({ device }) => device).values()];
  return byDevice
    .toSorted((a, b) => highest(a) - highest(b))
    .flatMap((ofDevice) => ofDevice.toSorted((a, b) => highest([a]) - highest([b])));
}

/** How far down the spine an indication begins; what prints no level is below all. */
const highestLevel = ({ indication }: ComparedIndication) =>
  indication?.levels ? spinalLevels.indexOf(indication.levels.from) : spinalLevels.length;

/** The devices of which the policy prints no level at all. */
export function withoutLevels(rows: readonly ComparedIndication[]): readonly DeviceRecord[] {
  const named = new Set(spinalRows(rows).map(({ device }) => device));
  return [...new Set(rows.map(({ device }) => device))].filter((device) => !named.has(device));
}
