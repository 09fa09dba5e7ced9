import { findDevices } from './findDevices.ts';
import type { DeviceRecord, PolicyVersion } from './records.ts';

const list = new Intl.ListFormat('en-US');

/**
 * Whether the answer of a policy is about any device by name: what its statements, its sentences on codes and its
 * descriptors name. It always goes with the answer, for a statement on a group of devices names none of them.
 */
export function describeDeviceMatch(
  { statements, codingGroups }: Pick<PolicyVersion, 'statements' | 'codingGroups'>,
  devices: readonly DeviceRecord[],
): string {
  const texts = [
    ...statements.map(({ text }) => text),
    ...codingGroups.flatMap(({ text, codes }) => [
      text,
      ...codes.map(({ descriptor }) => descriptor ?? ''),
    ]),
  ];
  const named = texts
    .flatMap((text) => findDevices(text, devices))
    .map(({ device }) => device.name);
  return named.length === 0
    ? 'The policy statement names no device and matches none to a code.'
    : `Where the policy states coverage or lists codes, it names ${list.format(new Set(named))}.`;
}
