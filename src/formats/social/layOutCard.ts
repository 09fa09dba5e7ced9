import { getDeterminationShape } from '../../domain/determinationShapes.ts';
import type { Determination } from '../../domain/records.ts';
import type { Palette } from '../metadata/namedColours.ts';
import { site } from '../../site.ts';
import type { Card } from './card.ts';

/** The measures of an Open Graph image in pixels. */
export const cardWidth = 1200;
export const cardHeight = 630;

/** An element as satori takes it: a tree of plain objects, of which the same card always makes the same. */
export interface Element {
  type: string;
  props: Record<string, unknown>;
}
type Child = Element | string;
type Style = Record<string, string | number>;

function box(style: Style, ...children: readonly Child[]): Element {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** The colour token of a determination, the same as on the pages (`src/styles/answer.css`). */
function toneOf(determination: Determination | null): string {
  if (determination === 'not-covered' || determination === 'contract-exclusion') {
    return 'not-covered';
  }
  return determination === null || /^not-|^investigational|^other/.test(determination)
    ? 'not-necessary'
    : 'covered';
}

/** The picture of a card: how it is laid out at a scale, where 1 is the size that a short card has. */
export function layOutCard(card: Card, palette: Palette, scale: number): Element {
  const colour = (name: string) => palette(name).light;
  const size = (pixels: number) => Math.round(pixels * scale);
  const quiet = { fontSize: size(28), color: colour('quiet') };

  const shape = (determination: Determination | null, stroke: string): Element => ({
    type: 'svg',
    props: {
      viewBox: '0 0 16 16',
      width: size(32),
      height: size(32),
      style: { marginRight: size(14), marginTop: size(9), flexShrink: 0 },
      children: [
        {
          type: 'path',
          props: { d: getDeterminationShape(determination), fill: 'none', stroke, strokeWidth: 2 },
        },
      ],
    },
  });

  const line = (decision: Card['lines'][number]): Element => {
    const { name, label, determination, notes } = decision;
    const tone = colour(toneOf(determination));
    return box(
      {
        flexDirection: 'column',
        flexGrow: 1,
        flexBasis: 0,
        padding: `${size(14)}px ${size(22)}px ${size(18)}px`,
        borderLeft: `${size(8)}px solid ${tone}`,
        background: colour('panel'),
      },
      box(quiet, name),
      box(
        { fontSize: size(42), fontWeight: 600, lineHeight: 1.2, color: tone },
        shape(determination, tone),
        box({ flexShrink: 1, minWidth: 0 }, label),
      ),
      ...notes.map((note) => box(quiet, note)),
    );
  };

  return box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      gap: size(24),
      boxSizing: 'border-box',
      width: cardWidth,
      padding: '44px 60px 40px',
      background: colour('paper'),
      color: colour('ink'),
      fontFamily: 'sans',
      wordBreak: 'break-word',
    },
    box(
      { flexDirection: 'column' },
      ...(card.kind ? [box({ ...quiet, marginBottom: size(8) }, card.kind)] : []),
      box(
        {
          fontFamily: card.isPrinted ? 'serif' : 'sans',
          fontSize: size(64),
          fontWeight: 600,
          lineHeight: 1.15,
        },
        card.heading,
      ),
    ),
    ...(card.lines.length > 0
      ? [
          box(
            { flexDirection: 'column', gap: size(14) },
            box({ gap: size(24) }, ...card.lines.map(line)),
            box(quiet, card.remark),
          ),
        ]
      : [box({ fontSize: size(40), lineHeight: 1.3 }, card.remark)]),
    box({ fontSize: 26, fontWeight: 600, color: colour('link') }, site.name),
  );
}
