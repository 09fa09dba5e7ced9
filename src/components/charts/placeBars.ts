import type { ComparedIndication } from '../../domain/indications.ts';

export const barHeight = 22;
/** The room that a letter takes on average, generous for wide fonts. */
export const letterWidth = 6.6;
/** The room between a bar and what is beside it. */
const gap = 6;

/** The levels of one indication, as a bar that has no place yet. */
export interface Span {
  row: ComparedIndication;
  text: string;
  x: number;
  width: number;
}

/** A bar with its words: inside it where they fit, else before or behind it. */
export interface Bar extends Span {
  y: number;
  place: 'inside' | 'before' | 'behind';
  textX: number;
  textY: number;
}

/** What a bar takes of its lane with its words. */
interface Extent {
  place: Bar['place'];
  from: number;
  to: number;
}

/** Bars from the top of the spine down, in as few lanes as hold them so that neither bars nor words touch. */
export function placeBars(
  spans: readonly Span[],
  { top, laneHeight, width }: { top: number; laneHeight: number; width: number },
): { bars: readonly Bar[]; lanes: number } {
  const ends: number[] = [];
  const bars = spans
    .toSorted((a, b) => a.x - b.x)
    .map((span): Bar => {
      const extent = extentOf(span, width);
      const free = ends.findIndex((end) => end <= extent.from);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = extent.to;
      const y = top + lane * laneHeight;
      const textX = {
        inside: span.x + gap,
        before: span.x - gap,
        behind: span.x + span.width + gap,
      };
      return {
        ...span,
        x: span.x + 1,
        width: span.width - 2,
        y,
        place: extent.place,
        textX: textX[extent.place],
        textY: y + barHeight / 2 + 4,
      };
    });
  return { bars, lanes: ends.length };
}

function extentOf({ x, width, text }: Span, chartWidth: number): Extent {
  const words = text.length * letterWidth + gap;
  const end = x + width;
  if (words + gap <= width) return { place: 'inside', from: x, to: end };
  return x - words >= 0 || end + words > chartWidth
    ? { place: 'before', from: Math.max(0, x - words), to: end }
    : { place: 'behind', from: x, to: end + words };
}
