import satori from 'satori';
import sharp from 'sharp';
import type { Palette } from '../metadata/namedColours.ts';
import type { Card } from './card.ts';
import { cardHeight, layOutCard, cardWidth, type Element } from './layOutCard.ts';
import { loadCardFonts } from './fonts.ts';
import { pngOptions } from './hashCard.ts';

/** A card whose words cannot be drawn whole: the page then has the image of the site. */
export class CannotDrawCard extends Error {}

/** The scales that are tried, largest first; at the last, the smallest letters have 14 pixels. */
const scales = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.5];

async function svgOf(element: Element, height?: number): Promise<string> {
  return satori(element as Parameters<typeof satori>[0], {
    width: cardWidth,
    ...(height ? { height } : {}),
    fonts: loadCardFonts(JSON.stringify(element)),
    loadAdditionalAsset: async (_language, letters) => {
      throw new CannotDrawCard(`no font has the letters "${letters}"`);
    },
  });
}

const heightOf = (svg: string) => Number(/<svg[^>]* height="([\d.]+)"/.exec(svg)?.[1]);

/** The largest scale at which the whole card fits its image. Throws CannotDrawCard where none does. */
export async function findFittingScale(card: Card, palette: Palette): Promise<number> {
  for (const scale of scales) {
    if (heightOf(await svgOf(layOutCard(card, palette, scale))) <= cardHeight) return scale;
  }
  throw new CannotDrawCard('its words are too many for one image');
}

/** A card as a PNG of 1200 × 630 pixels, its words whole: wrapped and, where they must, smaller. */
export async function drawCard(card: Card, palette: Palette): Promise<Buffer> {
  const element = layOutCard(card, palette, await findFittingScale(card, palette));
  const style = element.props['style'] as Record<string, unknown>;
  const whole = {
    ...element,
    props: { ...element.props, style: { ...style, height: cardHeight } },
  };
  return sharp(Buffer.from(await svgOf(whole, cardHeight)))
    .removeAlpha()
    .png(pngOptions)
    .toBuffer();
}
