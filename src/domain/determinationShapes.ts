import type { Determination } from './records.ts';

/**
 * How the shapes are drawn. The size and the lines are attributes, not styles: without its style sheet a page shows
 * a small outline, not a black disc as wide as the window.
 */
export const shapeAttributes = {
  viewBox: '0 0 16 16',
  width: '16',
  height: '16',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '2',
  'aria-hidden': 'true',
} as const;

const barredCircle = 'M8 1a7 7 0 1 0 .01 0ZM3 13 13 3';
const triangle = 'M8 2 15 14H1Z';
const square = 'M2 2h12v12H2Z';
const arrow = 'M2 8h11M9 4l4 4-4 4';
const check = 'M2 9l4 4 8-10';

/** The second sign of a determination, after its words: an SVG path in a box of 16 by 16. */
const determinationShapes: Record<Determination, string> = {
  'not-covered': barredCircle,
  'contract-exclusion': barredCircle,
  'not-medically-necessary': triangle,
  'not-separately-reimbursed': square,
  covered: check,
  'covered-with-criteria': check,
  'medically-necessary': check,
  'medically-necessary-with-criteria': check,
  investigational: triangle,
  other: square,
};

/** The shape of a determination; without one the policy sends its reader elsewhere. */
export const getDeterminationShape = (determination: Determination | null): string =>
  determination === null ? arrow : determinationShapes[determination];
