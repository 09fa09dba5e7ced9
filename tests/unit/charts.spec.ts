import { expect, test } from '@playwright/test';
import { layOutLineage, nodeHeight, nodeWidth } from '../../src/components/charts/layOutLineage.ts';
import {
  chartWidth,
  columns,
  layOutSpinalChart,
} from '../../src/components/charts/layOutSpinalChart.ts';
import { indicationsCompared } from '../../src/domain/indications.ts';
import { getLineage, predicateEdges } from '../../src/domain/lineage.ts';
import { spinalRows } from '../../src/domain/spinalRows.ts';
import { records } from '../support/contentRecords.ts';

const chart = layOutSpinalChart(
  spinalRows(indicationsCompared(records.devices, records.regulatory)),
);
const places = getLineage(records.devices, records.regulatory).filter(
  ({ device }) => device.id !== 'rex',
);
const graph = layOutLineage(places);

test('a bar covers the columns of its levels, and no other', () => {
  const bars = chart.rows.flatMap(({ bars }) => bars);
  expect(bars).toHaveLength(12);
  for (const { x, width, row } of bars) {
    const covered = columns.filter((one) => one.x < x + width && one.x + one.width > x);
    expect(`${covered.at(0)?.level} to ${covered.at(-1)?.level}`).toBe(
      row.indication?.levels?.asPrinted,
    );
  }
});

test('bars of one row overlap nowhere, and their words stay within the drawing', () => {
  for (const { bars } of chart.rows) {
    for (const [index, bar] of bars.entries()) {
      const others = bars.slice(index + 1).filter(({ y }) => y === bar.y);
      expect(others.every(({ x }) => x >= bar.x + bar.width)).toBe(true);
      const length = bar.text.length * 6.6;
      const [from, to] =
        bar.anchor === 'start' ? [bar.textX, bar.textX + length] : [bar.textX - length, bar.textX];
      expect(from, bar.text).toBeGreaterThanOrEqual(0);
      expect(to, bar.text).toBeLessThanOrEqual(chartWidth);
    }
  }
});

test('the drawing has the edges that are printed, and no other', () => {
  const drawn = graph.edges.map(({ predicate, device }) => `${predicate} > ${device}`);
  const printed = predicateEdges(records.regulatory).map(
    ({ predicate, device }) => `${predicate} > ${device}`,
  );
  expect(printed).toHaveLength(7);
  expect(drawn.toSorted()).toEqual(printed.toSorted());
});

test('no two boxes of the drawing touch, and all stand within it', () => {
  for (const [index, { x, y }] of graph.nodes.entries()) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + nodeWidth).toBeLessThanOrEqual(graph.width);
    expect(y + nodeHeight).toBeLessThanOrEqual(graph.height);
    const touching = graph.nodes
      .slice(index + 1)
      .filter((o) => Math.abs(o.x - x) < nodeWidth && Math.abs(o.y - y) < nodeHeight);
    expect(touching).toEqual([]);
  }
});
