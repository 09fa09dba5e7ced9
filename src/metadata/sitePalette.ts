import tokens from '../styles/tokens.css?raw';
import { paletteOf } from './palette.ts';

/** The colours of the site, for what no style sheet reaches: the browser's frame, images, the manifest. */
export const sitePalette = paletteOf(tokens);
