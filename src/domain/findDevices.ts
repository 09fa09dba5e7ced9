import type { DeviceRecord } from './records.ts';

/** A device that words name, and the name that they print. */
export interface NamedDevice {
  device: DeviceRecord;
  name: string;
}

/**
 * The devices that a text names by a name or an alias, in its order. The longest name counts: "EksoNR" is no
 * Ekso, and "ReWalk ReStore" no ReWalk.
 */
export function findDevices(
  text: string,
  devices: readonly DeviceRecord[],
): readonly NamedDevice[] {
  const found: (NamedDevice & { start: number })[] = [];
  for (const device of devices) {
    for (const name of [device.name, ...device.aliases]) {
      if (!text.includes(name)) continue;
      const whole = `(?<![\\p{L}\\p{N}-])${RegExp.escape(name)}(?![\\p{L}\\p{N}]|-[\\p{Lu}\\p{N}])`;
      for (const { index } of text.matchAll(new RegExp(whole, 'gu')))
        found.push({ device, name, start: index });
    }
  }
  const longestFirst = found.toSorted((a, b) => a.start - b.start || b.name.length - a.name.length);
  let end = 0;
  return longestFirst.filter(({ start, name }) => {
    if (start < end) return false;
    end = start + name.length;
    return true;
  });
}
