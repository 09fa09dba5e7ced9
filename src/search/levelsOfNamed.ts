import { describeLevels } from './describeLevels.ts';
import type { EntityMatch } from './findMatches.ts';
import type { EntityIndex } from './indexRecords.ts';

/** How much of its name a device must be called by, to be the one that is asked about. */
const leastNamed = 0.6;

/** What is said of each device that the query names beside a spinal level, by its position. */
export function describeLevelsOfNamed(
  { docs }: EntityIndex,
  matches: readonly EntityMatch[],
  levels: readonly string[],
): ReadonlyMap<number, string> {
  const most = Math.max(leastNamed, ...matches.map(({ named }) => named));
  const named = levels.length === 0 ? [] : matches.filter((match) => match.named >= most);
  return new Map(
    named.flatMap(({ doc }): (readonly [number, string])[] => {
      const device = docs[doc]?.device;
      return device && device.mentioned === null ? [[doc, describeLevels(device, levels)]] : [];
    }),
  );
}
