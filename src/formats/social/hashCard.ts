import { createHash } from 'node:crypto';
import project from '../../../package.json' with { type: 'json' };
import type { Palette } from '../metadata/namedColours.ts';
import type { Card } from './card.ts';
import { layOutCard } from './layOutCard.ts';

/** How an image is written: a card has few colors, and with a palette a fraction of the bytes. */
export const pngOptions = { palette: true, colours: 16, dither: 0 };

/** What draws: with another version of one of these the same card may become another picture. */
const drawing = /^(satori|sharp|@fontsource\/.*)$/;
const drawnBy = Object.entries(project.dependencies)
  .filter(([name]) => drawing.test(name))
  .join();

/**
 * The name of a card's image, from everything that the picture depends on. An image that says something
 * else has another address, so that no service goes on showing the answer of before from its memory.
 */
export function hashCard(card: Card, palette: Palette): string {
  return createHash('sha256')
    .update(drawnBy + JSON.stringify(pngOptions))
    .update(JSON.stringify(layOutCard(card, palette, 1)))
    .digest('hex')
    .slice(0, 12);
}
