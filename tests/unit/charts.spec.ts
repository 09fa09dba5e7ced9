import { expect, test } from '@playwright/test';
import { layOutLineage, nodeHeight, nodeWidth } from '../../src/components/charts/layOutLineage.ts';
import {
  chartWidth,
  columns,
  layOutSpinalChart,
} from '../../src/components/charts/layOutSpinalChart.ts';
import { nameWidth } from '../../src/components/charts/nameRow.ts';
import { letterWidth } from '../../src/components/charts/placeBars.ts';
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

test('bars and their words touch nothing of their row, and stay within the drawing', () => {
  for (const { bars, row } of chart.rows) {
    const taken = bars.map(({ x, y, width, text, textX, place }) => {
      const length = text.length * letterWidth;
      const from = place === 'before' ? textX - length : textX;
      return { y, text, from: Math.min(x, from), to: Math.max(x + width, from + length) };
    });
    for (const [index, one] of taken.entries()) {
      expect(one.from, one.text).toBeGreaterThanOrEqual(0);
      expect(one.to, one.text).toBeLessThanOrEqual(chartWidth);
      const touching = taken
        .slice(index + 1)
        .filter((other) => other.y === one.y && other.from < one.to && one.from < other.to);
      expect(touching, `${row.device.name}: ${one.text}`).toEqual([]);
    }
  }
});

test('the lines of the names are whole, fit their column, and stay in their row', () => {
  for (const [index, { row, lines, top }] of chart.rows.entries()) {
    const next = chart.rows[index + 1]?.top ?? chart.height;
    expect(lines.map(({ text }) => text).join(' ')).toContain(row.device.name);
    expect(lines.map(({ text }) => text).join(' ')).toContain(row.setting.printed);
    for (const { text, y } of lines) {
      expect(text.length * letterWidth, text).toBeLessThanOrEqual(nameWidth);
      expect(y).toBeGreaterThan(top);
      expect(y).toBeLessThan(next);
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
