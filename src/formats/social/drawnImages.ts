import { cacheFile, readOrMake } from '../../build/cachedFiles.ts';
import { sitePalette } from '../metadata/sitePalette.ts';
import { siteCard, type Card } from './card.ts';
import { CannotDrawCard, drawCard } from './drawCard.ts';
import { hashCard } from './hashCard.ts';

/** An image is kept between builds: one whose card is as before is not drawn again. */
const cachedImage = (card: Card): Promise<Buffer> =>
  readOrMake(cacheFile('social', `${hashCard(card, sitePalette)}.png`), () =>
    drawCard(card, sitePalette),
  );

/** The image of a card. One whose words cannot be drawn whole gets the image of the site, which says no answer. */
export async function getSocialImage(card: Card): Promise<Buffer> {
  try {
    return await cachedImage(card);
  } catch (error) {
    if (!(error instanceof CannotDrawCard)) throw error;
    console.warn(`No social image for "${card.heading}": ${error.message}. It gets the site's.`);
    return cachedImage(siteCard);
  }
}
