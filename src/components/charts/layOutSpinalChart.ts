import { formatLevels } from '../../domain/indicationColumns.ts';
import type { ComparedIndication } from '../../domain/indications.ts';
import { listLevels } from '../../domain/spinalLevels.ts';
import type { SpinalRow } from '../../domain/spinalRows.ts';
import { spinalLevels } from '../../content/schemas/spinalLevels.ts';

/** Where everything stands in the chart of spinal levels, in units of the drawing. */

const columnWidth = 24;
const axisHeight = 34;
const titleHeight = 28;
const laneHeight = 34;
/** The room that a letter takes on average, a little generous. */
const letterWidth = 6.6;

export const chartWidth = spinalLevels.length * columnWidth;
export const barHeight = 12;

/** The columns of the chart, one a level; a level that begins a region of the spine says so. */
export const columns = spinalLevels.map((level, index) => ({
  level,
  x: index * columnWidth,
  width: columnWidth,
  beginsRegion: level.endsWith('1') && level.length === 2,
}));

export interface Bar {
  row: ComparedIndication;
  x: number;
  y: number;
  width: number;
  text: string;
  textX: number;
  /** Which end of the words stands at `textX`. */
  anchor: 'start' | 'end';
}

export interface ChartRow {
  row: SpinalRow;
  titleY: number;
  bars: readonly Bar[];
}

/** The rows one below the other, and the height of the whole. */
export function layOutSpinalChart(rows: readonly SpinalRow[]): {
  rows: readonly ChartRow[];
  height: number;
} {
  let y = axisHeight;
  const drawn = rows.map((row): ChartRow => {
    const lanes = lanesOf(row.indications);
    const top = y + titleHeight;
    const bars = lanes.flatMap((lane, index) => barsOf(lane, top + index * laneHeight));
    y = top + lanes.length * laneHeight;
    return { row, titleY: top - 9, bars };
  });
  return { rows: drawn, height: y + 8 };
}

interface Span {
  row: ComparedIndication;
  from: number;
  to: number;
}

/** Indications whose levels do not overlap share a lane, from top to bottom of the spine. */
function lanesOf(indications: readonly ComparedIndication[]): readonly (readonly Span[])[] {
  const spans = indications.flatMap((row): readonly Span[] => {
    if (!row.indication?.levels) return [];
    const named = listLevels(row.indication.levels);
    const from = spinalLevels.indexOf(row.indication.levels.from);
    return [{ row, from, to: from + named.length }];
  });
  const lanes: Span[][] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const free = lanes.find((lane) => (lane.at(-1)?.to ?? 0) <= span.from);
    if (free) free.push(span);
    else lanes.push([span]);
  }
  return lanes;
}

/** Words begin above their bar, or end with it where they would run into what follows. */
function barsOf(lane: readonly Span[], y: number): readonly Bar[] {
  return lane.map(({ row, from, to }, index) => {
    const text = row.indication ? formatLevels(row.indication) : '';
    const end = (lane[index + 1]?.from ?? spinalLevels.length) * columnWidth;
    const fits = from * columnWidth + text.length * letterWidth < end;
    return {
      row,
      text,
      x: from * columnWidth + 1,
      y: y + 15,
      width: (to - from) * columnWidth - 2,
      textX: fits ? from * columnWidth + 1 : to * columnWidth - 1,
      anchor: fits ? 'start' : 'end',
    };
  });
}
