import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sitePalette } from '../metadata/sitePalette.ts';
import { keptFolder } from '../keptFolder.ts';
import { siteCard, type Card } from './card.ts';
import { CannotDrawCard, drawCard } from './drawCard.ts';
import { imageName } from './imageName.ts';

/** Where images are kept between builds: one whose card is as before is not drawn again. */
const kept = keptFolder('social');

async function drawnOnce(card: Card): Promise<Buffer> {
  const file = join(kept, `${imageName(card, sitePalette)}.png`);
  try {
    return await readFile(file);
  } catch {
    const image = await drawCard(card, sitePalette);
    await mkdir(kept, { recursive: true });
    await writeFile(file, image);
    return image;
  }
}

/** The image of a card. One whose words cannot be drawn whole gets the image of the site, which says no answer. */
export async function imageOf(card: Card): Promise<Buffer> {
  try {
    return await drawnOnce(card);
  } catch (error) {
    if (!(error instanceof CannotDrawCard)) throw error;
    console.warn(`No social image for "${card.heading}": ${error.message}. It gets the site's.`);
    return drawnOnce(siteCard);
  }
}
