/** A colour of the palette, as it is in each scheme: "#1b1f23". */
export interface Colour {
  name: string;
  light: string;
  dark: string;
}

/** The colours that tokens.css declares with light-dark(), in its order. */
export function parsePalette(css: string): readonly Colour[] {
  const declared = /--color-(?<name>[\w-]+): light-dark\((?<light>#\w{6}), (?<dark>#\w{6})\)/g;
  return [...css.matchAll(declared)].map(({ groups }) => ({
    name: groups?.['name'] ?? '',
    light: groups?.['light'] ?? '',
    dark: groups?.['dark'] ?? '',
  }));
}

/** The relative luminance of a colour, 0 to 1, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it. */
export function getContrastRatio(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
