import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { getContrastRatio, parsePalette, type Colour } from '../../src/styles/palette.ts';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const palette = parsePalette(css);
const grounds = ['paper', 'panel', 'mark'];
const colourOf = (name: string): Colour => {
  const colour = palette.find((one) => one.name === name);
  if (!colour) throw new Error(`tokens.css declares no colour "${name}"`);
  return colour;
};
const onGround = (colour: Colour, ground: string) =>
  (['light', 'dark'] as const).map((scheme) =>
    getContrastRatio(colour[scheme], colourOf(ground)[scheme]),
  );

test('contrast is what WCAG computes', () => {
  expect(getContrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(getContrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(getContrastRatio('#1b1f23', '#1b1f23')).toBe(1);
});

for (const name of ['ink', 'quiet', 'link', 'not-covered', 'not-necessary', 'covered']) {
  test(`${name} can be read on every ground, and its noted contrast is true`, () => {
    const colour = colourOf(name);
    for (const ground of grounds) {
      for (const ratio of onGround(colour, ground)) expect(ratio, ground).toBeGreaterThan(4.5);
    }
    const [paper, panel] = ['paper', 'panel'].map((ground) =>
      onGround(colour, ground)
        .map((ratio) => ratio.toFixed(1))
        .join(', '),
    );
    expect(css).toContain(
      `--color-${name}: light-dark(${colour.light}, ${colour.dark}); /* ${paper} and ${panel} */`,
    );
  });
}
