import tokens from '../../styles/tokens.css?raw';
import { namedColours } from './namedColours.ts';

/** The colours of the site, for what no style sheet reaches: the browser's frame, images, the manifest. */
export const sitePalette = namedColours(tokens);
