/** A colour token as `src/styles/tokens.css` writes it: --color-panel: light-dark(#f3f0ea, #1e2429) */
const token = /--color-([a-z-]+):\s*light-dark\(\s*(#[\da-f]{3,8})\s*,\s*(#[\da-f]{3,8})\s*\)/g;

/** A colour in both colour schemes, "#f3f0ea". */
export interface Colour {
  light: string;
  dark: string;
}

export type Palette = (name: string) => Colour;

/** The colour tokens of a style sheet, by name: "panel". Asking for one that it does not have throws. */
export function paletteOf(css: string): Palette {
  const colours = new Map(
    [...css.matchAll(token)].map(([, name, light = '', dark = '']) => [name, { light, dark }]),
  );
  return (name) => {
    const colour = colours.get(name);
    if (!colour)
      throw new Error(`src/styles/tokens.css has no --color-${name}: light-dark(#…, #…)`);
    return colour;
  };
}
