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

/** A row for each device and setting, of the devices of which the policy prints any level. */
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
  return [...grouped.values()].flatMap((group) =>
    group.slice(0, 1).map(({ row: { device }, indication }) => ({
      device,
      setting: settingWords(indication),
      pattern: settingPattern(indication),
      indications: group.map(({ row }) => row),
    })),
  );
}

/** The devices of which the policy prints no level at all. */
export function withoutLevels(rows: readonly ComparedIndication[]): readonly DeviceRecord[] {
  const named = new Set(spinalRows(rows).map(({ device }) => device));
  return [...new Set(rows.map(({ device }) => device))].filter((device) => !named.has(device));
}
