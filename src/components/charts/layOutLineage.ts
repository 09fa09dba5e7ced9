import {
  Graph,
  layout,
  type EdgeLabel,
  type GraphLabel,
  type NodeLabel,
  type Point,
} from '@dagrejs/dagre';
import type { LineagePlace } from '../../domain/lineage.ts';

/** Where everything stands in the drawing of who was whose predicate; dagre decides. */

export const nodeWidth = 232;
const gap = 56;
const margin = 2;
export const nodeHeight = 46;

export interface DrawnNode {
  place: LineagePlace;
  x: number;
  y: number;
}

export interface DrawnEdge {
  predicate: string;
  device: string;
  path: string;
}

/**
 * The given places and the predicates between them, from left to right. Who has neither a predicate
 * nor a successor stands below, under a heading of its own, where no arrow passes.
 */
export function layOutLineage(places: readonly LineagePlace[]): {
  nodes: readonly DrawnNode[];
  edges: readonly DrawnEdge[];
  width: number;
  height: number;
  /** Where the heading of those without any edge stands. */
  apartY: number;
} {
  const linked = places.filter((place) => place.predicate ?? place.predicateFor.length > 0);
  const apart = places.filter((place) => !linked.includes(place));
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({ rankdir: 'LR', nodesep: 16, ranksep: gap, marginx: margin, marginy: margin });
  for (const { device } of linked) {
    graph.setNode(device.id, { width: nodeWidth, height: nodeHeight });
  }
  for (const { device, predicate } of linked) {
    if (predicate) graph.setEdge(predicate.device.id, device.id, {});
  }
  layout(graph);
  // The layout of no node has no size.
  const { width = 0, height = 0 } = linked.length > 0 ? graph.graph() : {};
  const inRow = Math.max(1, Math.floor(width / (nodeWidth + gap / 2)));
  const apartY = height + 34;
  const below = apart.map((place, index) => ({
    place,
    x: margin + (index % inRow) * (nodeWidth + gap),
    y: apartY + 12 + Math.floor(index / inRow) * (nodeHeight + 16),
  }));
  return {
    width: Math.max(width, nodeWidth + 2 * margin),
    height: Math.max(height, ...below.map(({ y }) => y + nodeHeight + margin)),
    apartY,
    nodes: [
      ...linked.map((place) => {
        const { x = 0, y = 0 } = graph.node(place.device.id);
        return { place, x: x - nodeWidth / 2, y: y - nodeHeight / 2 };
      }),
      ...below,
    ],
    edges: graph.edges().map(({ v, w }) => ({
      predicate: v,
      device: w,
      path: pathThrough([
        rightOf(graph.node(v)),
        ...bendsOf(graph.edge({ v, w })),
        leftOf(graph.node(w)),
      ]),
    })),
  };
}

const rightOf = ({ x = 0, y = 0 }: NodeLabel): Point => ({ x: x + nodeWidth / 2, y });
const leftOf = ({ x = 0, y = 0 }: NodeLabel): Point => ({ x: x - nodeWidth / 2, y });

/** The points by which an edge passes other boxes: none where it leads to the next column. */
function bendsOf({ points = [] }: EdgeLabel): readonly Point[] {
  return points.length > 3 ? points.slice(1, -1) : [];
}

/** A smooth line from left to right through all points. */
function pathThrough([first, ...others]: readonly [Point, ...Point[]]): string {
  let from = first;
  const curves = others.map((to) => {
    const middle = (from.x + to.x) / 2;
    const curve = `C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
    from = to;
    return curve;
  });
  return `M${first.x} ${first.y}${curves.join('')}`;
}
