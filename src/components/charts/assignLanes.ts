/** A row of the history: the row of its predicate, where it has one that is shown. */
export interface LaneNode {
  predicate: number | null;
}

/**
 * A lane for each row, so that no arrow passes a device: the arrow to a device runs along the device's lane, which is
 * free between both. A device follows its predicate in one lane where it can; devices without arrows come last.
 */
export function assignLanes(rows: readonly LaneNode[]): readonly number[] {
  const lanes = rows.map(() => -1);
  const taken: boolean[][] = [];

  const isFree = (lane: number, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i).every((row) => !taken[lane]?.[row]);

  function place(row: number): void {
    const predicate = rows[row]?.predicate ?? null;
    const [from, to] = rowsOf(row, predicate);
    const own = predicate === null ? -1 : (lanes[predicate] ?? -1);
    let lane = own >= 0 && isFree(own, from, to) ? own : 0;
    while (!isFree(lane, from, to)) lane += 1;
    lanes[row] = lane;
    const inLane = (taken[lane] ??= []);
    for (let at = from; at <= to; at += 1) inLane[at] = true;
    for (const [next, other] of rows.entries())
      if (other.predicate === row && lanes[next] === -1) place(next);
  }

  const isLinked = (row: number) => rows.some(({ predicate }) => predicate === row);
  const roots = rows.flatMap(({ predicate }, row) => (predicate === null ? [row] : []));
  for (const row of roots.filter(isLinked)) place(row);
  for (const row of roots.filter((one) => !isLinked(one))) place(row);
  // What is left is its own predicate by way of others, which the check refuses.
  for (const row of rows.keys()) if (lanes[row] === -1) place(row);
  return lanes;
}

/** The rows that a device takes of its lane: its own, and those between it and its predicate. */
function rowsOf(row: number, predicate: number | null): readonly [from: number, to: number] {
  if (predicate === null || predicate === row) return [row, row];
  return predicate < row ? [predicate + 1, row] : [row, predicate - 1];
}
