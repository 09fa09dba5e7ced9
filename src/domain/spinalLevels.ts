import { spinalLevels } from '../content/schemas/spinalLevels.ts';
import type { ComparedIndication } from './indications.ts';

export type SpinalLevel = (typeof spinalLevels)[number];

/** Every level of a printed range, its ends included. */
export function listLevels({ from, to }: { from: SpinalLevel; to: SpinalLevel }) {
  return spinalLevels.slice(spinalLevels.indexOf(from), spinalLevels.indexOf(to) + 1);
}

/** Neighbouring levels that the same indications name. */
export interface LevelGroup {
  levels: readonly SpinalLevel[];
  named: readonly ComparedIndication[];
}

/** All levels from top to bottom, neighbours together where the same indications name them. */
export function levelGroups(rows: readonly ComparedIndication[]): readonly LevelGroup[] {
  const groups: { levels: SpinalLevel[]; named: readonly ComparedIndication[] }[] = [];
  for (const level of spinalLevels) {
    const named = rows.filter((row) => namesLevel(row, level));
    const last = groups.at(-1);
    if (last?.named.length === named.length && last.named.every((row) => named.includes(row))) {
      last.levels.push(level);
    } else groups.push({ levels: [level], named });
  }
  return groups;
}

/** Whether an indication prints a range that includes the level. */
export function namesLevel({ indication }: ComparedIndication, level: SpinalLevel): boolean {
  return indication?.levels != null && listLevels(indication.levels).includes(level);
}
