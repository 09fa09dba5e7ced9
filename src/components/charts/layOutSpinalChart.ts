import { formatLevels } from '../../domain/indicationColumns.ts';
import type { ComparedIndication } from '../../domain/indications.ts';
import { listLevels } from '../../domain/spinalLevels.ts';
import type { SpinalRow } from '../../domain/spinalRows.ts';
import { spinalLevels } from '../../content/schemas/spinalLevels.ts';
import { placeBars, type Bar, type Span } from './placeBars.ts';
import { nameRow, type NameLine } from './nameRow.ts';

/** Where everything is in the chart of spinal levels, in units of the drawing: names at the left, bars at the right. */

const columnWidth = 25;
const axisHeight = 30;
const padding = 9;
const laneHeight = 28;

export const chartWidth = spinalLevels.length * columnWidth;

/** The columns of the chart, one a level; a level that begins a region of the spine says so. */
export const columns = spinalLevels.map((level, index) => ({
  level,
  x: index * columnWidth,
  width: columnWidth,
  beginsRegion: level.endsWith('1') && level.length === 2,
}));

export interface ChartRow {
  row: SpinalRow;
  /** Where the row begins. */
  top: number;
  lines: readonly NameLine[];
  bars: readonly Bar[];
}

/** The rows one below the other, and the height of the whole. */
export function layOutSpinalChart(rows: readonly SpinalRow[]): {
  rows: readonly ChartRow[];
  height: number;
} {
  let height = axisHeight;
  const drawn = rows.map((row): ChartRow => {
    const top = height;
    const lines = nameRow(row, top + padding);
    const { bars, lanes } = placeBars(row.indications.flatMap(spanOf), {
      top: top + padding,
      laneHeight,
      width: chartWidth,
    });
    const below = Math.max(lines.at(-1)?.y ?? top, top + padding + lanes * laneHeight - 4);
    height = below + padding;
    return { row, top, lines, bars };
  });
  return { rows: drawn, height };
}

function spanOf(row: ComparedIndication): readonly Span[] {
  const { indication } = row;
  if (!indication?.levels) return [];
  return [
    {
      row,
      text: formatLevels(indication),
      x: spinalLevels.indexOf(indication.levels.from) * columnWidth,
      width: listLevels(indication.levels).length * columnWidth,
    },
  ];
}
