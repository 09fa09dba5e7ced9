import type { LineagePlace } from '../../domain/lineage.ts';
import { assignLanes, type LaneNode } from './assignLanes.ts';

/** Where everything is in the history: years down the left, a row a device, an arrow from each predicate. */

const yearWidth = 52;
const laneWidth = 26;
const rowHeight = 46;
/** A year without a device still takes its place on the axis. */
const emptyYear = 22;
/** The room of a letter of a name, generous for wide fonts. */
export const letterWidth = 9.4;
const shortestText = 190;
export const radius = 8;

export interface HistoryNode {
  place: LineagePlace;
  x: number;
  y: number;
}

/** A mark on the axis: a year, or the beginning of what has none. */
export interface HistoryYear {
  year: number | null;
  y: number;
  /** Whether the policy tells of a device in it. */
  isEmpty: boolean;
}

export interface HistoryArrow {
  predicate: string;
  device: string;
  path: string;
}

/** The whole drawing, in units of its own. */
export interface History {
  nodes: readonly HistoryNode[];
  years: readonly HistoryYear[];
  arrows: readonly HistoryArrow[];
  textX: number;
  width: number;
  height: number;
}

/** Devices by year, within a year in the order given; those without a year are below, apart. */
export function layOutHistory(places: readonly LineagePlace[]): History {
  const { years, rows, height } = placeRows(places);
  const placed = rows.map(({ place }): LaneNode => {
    const at = rows.findIndex((other) => other.place.device === place.predicate?.device);
    return { predicate: at < 0 ? null : at };
  });
  const lanes = assignLanes(placed);
  const nodes = rows.map(({ place, y }, index) => ({
    place,
    x: yearWidth + (lanes[index] ?? 0) * laneWidth + laneWidth / 2,
    y,
  }));
  const names = places.map(({ device }) => device.name);
  const textX = yearWidth + (Math.max(-1, ...lanes) + 1) * laneWidth + 6;
  return {
    nodes,
    years,
    textX,
    width: textX + Math.max(shortestText, ...names.map(({ length }) => length * letterWidth)),
    height,
    arrows: nodes.flatMap((node, index) => {
      const predicate = nodes[placed[index]?.predicate ?? -1];
      if (!predicate) return [];
      const path = drawArrow(predicate, node);
      return [{ predicate: predicate.place.device.id, device: node.place.device.id, path }];
    }),
  };
}

/** The rows with their heights, years on a regular axis from the first to the last. */
function placeRows(places: readonly LineagePlace[]) {
  const byYear = Map.groupBy(places, ({ entry }) => entry?.year ?? null);
  const stated = [...byYear.keys()].filter((year) => year !== null);
  const [first, last] = [Math.min(...stated), Math.max(...stated)];
  const axis =
    stated.length > 0 ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : [];
  const years: HistoryYear[] = [];
  const rows: { place: LineagePlace; y: number }[] = [];
  let y = 0;
  for (const year of [...axis, ...(byYear.has(null) ? [null] : [])]) {
    const ofYear = byYear.get(year) ?? [];
    // What has no year begins with a heading of its own.
    if (year === null) y += rowHeight;
    years.push({ year, y, isEmpty: ofYear.length === 0 });
    for (const place of ofYear) {
      rows.push({ place, y: y + rowHeight / 2 });
      y += rowHeight;
    }
    if (ofYear.length === 0) y += emptyYear;
  }
  return { years, rows, height: Math.max(y, rowHeight) };
}

/** From a predicate to the lane of the device in the room between two rows, then along that lane. */
function drawArrow(from: HistoryNode, to: HistoryNode): string {
  const way = to.y > from.y ? 1 : -1;
  const begin = from.y + way * radius;
  const turned = from.y + way * (rowHeight - radius - 4);
  const end = to.y - way * (radius + 4);
  const curve = `C${from.x} ${turned} ${to.x} ${begin} ${to.x} ${turned}`;
  return `M${from.x} ${begin}${curve}V${end}`;
}
