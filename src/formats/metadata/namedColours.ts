import { parsePalette, type Colour } from '../../styles/palette.ts';

export type Palette = (name: string) => Colour;

/** The colour tokens of a style sheet, by name: "panel". Asking for one that it does not have throws. */
export function namedColours(css: string): Palette {
  const colours = new Map(parsePalette(css).map((colour) => [colour.name, colour]));
  return (name) => {
    const colour = colours.get(name);
    if (!colour) throw new Error(`src/styles/tokens.css declares no colour --color-${name}`);
    return colour;
  };
}
