import { bareName } from '../devices/names.ts';
import type { DeviceRegister } from '../devices/register.ts';
import type { Findings } from '../finding.ts';
import type { Block } from '../template/block.ts';
import type { Reference } from '../../schemas/reference.ts';
import { isOneSlipFrom } from './nearWords.ts';

/** Names in a list of references that are nearly those of another author, or of a device. */
export function doubtNames(
  references: readonly Omit<Reference, 'id'>[],
  blocks: readonly Block[],
  register: DeviceRegister,
  { doubt }: Findings,
): void {
  const people = references.flatMap(({ author }, index) =>
    author.flatMap((one) => ('family' in one ? [{ ...one, block: blocks[index] }] : [])),
  );
  for (const [index, { family, given = '', block }] of people.entries()) {
    for (const other of people.slice(0, index)) {
      if (other.block === block) continue;
      const isNear =
        family.length > 4 && given === other.given && isOneSlipFrom(family, other.family);
      const isPart = family.endsWith(` ${other.family}`) || other.family.endsWith(` ${family}`);
      if (!isNear && !(isPart && (given[0] === other.given?.[0] || other.given?.includes(given))))
        continue;
      const found = `reference ${block?.number}: "${family} ${given}", nearly "${other.family} ${other.given ?? ''}" of reference ${other.block?.number}`;
      doubt(
        block?.line ?? 1,
        found,
        'say in a reading whether they are one person, and how the name is written',
      );
    }
  }
  const devices = register.devices
    .map(({ name }) => bareName(name))
    .filter((name) => name.length > 4);
  for (const { text, line, number } of blocks) {
    for (const [word] of text.matchAll(/\p{Lu}[\p{L}\d-]{4,}/gu)) {
      const near = devices.find((name) => isOneSlipFrom(word, name));
      if (near)
        doubt(
          line,
          `reference ${number}: "${word}", nearly the device "${near}"`,
          'say in a reading what is meant',
        );
    }
  }
}
