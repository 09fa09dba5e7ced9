import { expect, test } from '@playwright/test';
import {
  layOutHistory,
  letterWidth as letterWidthOfName,
} from '../../src/components/charts/layOutHistory.ts';
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
const history = layOutHistory(places);

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

test('the history has the arrows that the policy states, and no other', () => {
  const drawn = history.arrows.map(({ predicate, device }) => `${predicate} > ${device}`);
  const stated = predicateEdges(records.regulatory).map(
    ({ predicate, device }) => `${predicate} > ${device}`,
  );
  expect(stated).toHaveLength(7);
  expect(drawn.toSorted()).toEqual(stated.toSorted());
});

test('each device is in its year, years are in order without a gap, and what has none is apart', () => {
  const { years, nodes } = history;
  expect(years.map(({ year }) => year)).toEqual([
    ...Array.from({ length: 9 }, (_, index) => 2014 + index),
    null,
  ]);
  for (const { place, y } of nodes) {
    const ofNode = years.filter((one) => one.y < y).at(-1);
    expect(ofNode?.year, place.device.name).toBe(place.entry?.year ?? null);
    expect(y).toBeLessThan(history.height);
  }
  expect(nodes).toHaveLength(places.length);
});

test('no arrow passes a device on its way', () => {
  const nodeOf = (id: string) => history.nodes.find(({ place }) => place.device.id === id);
  for (const { predicate, device } of history.arrows) {
    const [from, to] = [nodeOf(predicate), nodeOf(device)];
    if (!from || !to) throw new Error(`${predicate} or ${device} is not drawn`);
    const passed = history.nodes.filter(
      ({ x, y }) => x === to.x && y > Math.min(from.y, to.y) && y < Math.max(from.y, to.y),
    );
    expect(passed.map(({ place }) => place.device.name)).toEqual([]);
  }
});

test('no two devices share a place, and names stay within the drawing', () => {
  const at = history.nodes.map(({ y }) => y);
  expect(new Set(at).size).toBe(at.length);
  for (const { place, x } of history.nodes) {
    expect(x).toBeLessThan(history.textX);
    expect(history.textX + place.device.name.length * letterWidthOfName).toBeLessThanOrEqual(
      history.width,
    );
  }
});
