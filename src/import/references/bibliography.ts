import type { Reference } from '../../schemas/reference.ts';
import type { DeviceRegister } from '../devices/register.ts';
import { Refusal, type Findings } from '../finding.ts';
import type { Block } from '../template/block.ts';
import type { Section } from '../template/sections.ts';
import { citationOf } from './citation.ts';
import { devicesNamed } from './devicesNamed.ts';
import { withIds } from './ids.ts';
import { doubtNames } from './nameDoubts.ts';

/** The references of a section, by their printed order. Throws a `Refusal` for a gap in it. */
export function referencesOf(
  { blocks }: Section,
  register: DeviceRegister,
  heldId: (citation: Omit<Reference, 'id'>) => string | undefined,
  findings: Findings,
): readonly Reference[] {
  for (const [index, block] of blocks.entries()) refuseGap(block, index + 1);
  const citations = blocks.map((block) => ({
    ...citationOf(block, findings),
    devices: [...devicesNamed(block.text, register)],
  }));
  for (const [index, { devices }] of citations.entries())
    doubtMakers(blocks[index], devices.length, register, findings);
  doubtNames(citations, blocks, register, findings);
  return withIds(citations, heldId);
}

/** The page numbers a list by itself: a number that is not the next one would change. */
function refuseGap({ kind, number, line, text }: Block, expected: number): void {
  if (kind !== 'reference') {
    const found = `words among the references ("${text.slice(0, 60)}")`;
    throw new Refusal(line, found, 'write references with their numbers, "1. ", and nothing else');
  }
  if (number === expected) return;
  throw new Refusal(
    line,
    `reference ${number} in the place of ${expected}`,
    'give the whole list in its order',
  );
}

/** A maker without a device: which of its devices is meant, only a person can say. */
function doubtMakers(
  block: Block | undefined,
  named: number,
  { devices }: DeviceRegister,
  { doubt }: Findings,
): void {
  if (!block || named > 0) return;
  for (const { maker } of devices) {
    const bare = maker?.replace(/[™®]/g, '').replace(/,? (?:Inc|Ltd|Co|SAS)\b.*$/, '');
    if (!bare || !block.text.includes(bare)) continue;
    doubt(
      block.line,
      `reference ${block.number}: the maker "${bare}"`,
      'say which device is meant, if one is',
    );
    return;
  }
}
