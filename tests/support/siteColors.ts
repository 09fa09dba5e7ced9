import { readFileSync } from 'node:fs';
import { type Colour, parsePalette } from '../../src/styles/palette.ts';

export type Scheme = 'light' | 'dark';

const tokens = new URL('../../src/styles/tokens.css', import.meta.url);
const palette = parsePalette(readFileSync(tokens, 'utf8'));

/** A color of the site by its name, in both schemes: "#1b1f23". */
export function colorOf(name: string): Colour {
  const color = palette.find((one) => one.name === name);
  if (!color) throw new Error(`tokens.css declares no color "${name}"`);
  return color;
}

/** "#1b1f23" as browsers compute it: "rgb(27, 31, 35)". */
export function rgb(hex: string): string {
  const parts = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  return `rgb(${parts.join(', ')})`;
}
