import { spinalLevels } from '../content/schemas/spinalLevels.ts';
import type { DeviceEntity } from './entityData.ts';

/** The ranges of a device, and a clearance for which the policy gives no level. */
export type DeviceLevels = Pick<DeviceEntity, 'name' | 'ranges' | 'further'>;
type Range = DeviceEntity['ranges'][number];

const levels: readonly string[] = spinalLevels;

/** Whether a range includes a level, its ends included. */
export function holdsLevel([from, to]: Range, level: string): boolean {
  const at = levels.indexOf(level);
  return at >= 0 && levels.indexOf(from) <= at && at <= levels.indexOf(to);
}

/** The spinal levels among the words of a query, in the form of the policies: "T5". */
export const findAskedLevels = (words: readonly string[]): readonly string[] =>
  words.map((word) => word.toUpperCase()).filter((word) => levels.includes(word));

/** What the policy says of a device at a level, in a sentence each, and that it is not about coverage. */
export function describeLevels(
  { name, ranges, further }: DeviceLevels,
  asked: readonly string[],
): string {
  const said = asked.map((level) => {
    const holding = ranges.filter((range) => holdsLevel(range, level));
    return holding.length > 0
      ? `For ${level}, the policy describes ${name} with ${quoteRanges(holding)}.`
      : `The policy describes ${name} for ${ranges.map(([, , words]) => words).join('; ')}, not ${level}.`;
  });
  return [
    ...(ranges.length > 0 ? said : [`The policy gives no spinal level for ${name}.`]),
    ...(ranges.length > 0 && further ? [`It gives no level for this: “${further}.”`] : []),
    'Intended use is not coverage.',
  ].join(' ');
}

const quoteRanges = (ranges: readonly Range[]) =>
  ranges.map(([, , words]) => `“${words}”`).join(' and ');
