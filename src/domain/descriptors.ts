import { isLicensed, getCodeSystem } from './codeSystems.ts';
import type { PolicyVersion } from './records.ts';

/** What stands in the place of a descriptor that may not be shown. */
export const licensedDescriptor = 'descriptor not shown: licensed';

/** What stands in the place of a descriptor that the policy does not print. */
export const noDescriptor = 'descriptor not stated';

/** Whether the words are ours, in the place of a descriptor. */
export const isDescriptorNote = (words: string): boolean =>
  words === licensedDescriptor || words === noDescriptor;

/** The descriptor as data: null where the policy prints none. */
export const descriptorOrNull = (shown: string): string | null =>
  shown === noDescriptor ? null : shown;

/**
 * A version without the descriptors of CPT and CDT codes, which belong to their publishers. It is
 * asked where the records are loaded, so that nothing behind it can show them.
 */
export function removeLicensedDescriptors(version: PolicyVersion): PolicyVersion {
  const codingGroups = version.codingGroups.map((group) => ({
    ...group,
    codes: group.codes.map((code) =>
      code.descriptor !== null && isLicensed(getCodeSystem(code.code, group.system))
        ? { ...code, descriptor: licensedDescriptor }
        : code,
    ),
  }));
  return { ...version, codingGroups };
}
