import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { harmlessFeatures } from '../fixtures/harmlessFeatures.ts';
import { dist } from '../support/builtSite.ts';
import { findNewFeatures } from '../support/cssFeatures.ts';

const read = (file: string) => readFileSync(`${dist}/${file}`, 'utf8');

/** Every style sheet of the site, inline or in a file. Pagefind's own are left out: no page uses them. */
function readBuiltStyles(): ReadonlySet<string> {
  const inPages = globSync('**/*.html', { cwd: dist }).flatMap((file) =>
    [...read(file).matchAll(/<style>([^]*?)<\/style>/g)].map(([, css = '']) => css),
  );
  return new Set([
    ...inPages,
    ...globSync(['_astro/*.css', 'offline/*.css'], { cwd: dist }).map(read),
  ]);
}

const harmless = harmlessFeatures.flatMap(({ features }) => features);

for (const [css, feature] of [
  [':root { --a: light-dark(#fff, #000) }', 'light-dark()'],
  ['a { color: light-dark(#fff, #000) }', 'light-dark()'],
  ['a { color: oklch(50% 0 0) }', 'oklch()'],
  ['a { color: color-mix(in srgb, red, blue) }', 'color-mix()'],
  ['a { min-height: 2lh }', '1lh'],
  ['a { text-wrap: balance }', 'text-wrap'],
  ['a { b { color: red } }', 'what cannot be read'],
  ['a { &:hover { color: red } }', 'nesting'],
  ['a:has(b) { color: red }', ':has'],
  ['details::details-content { height: auto }', ':details-content'],
  ['@media (width >= 60rem) { a { color: red } }', '@media (width >= …)'],
  ['@media (scripting: none) { a { color: red } }', '@media (scripting)'],
  ['@container (min-width: 3rem) { a { color: red } }', '@container'],
  ['@property --x { syntax: "*"; inherits: true }', '@property'],
  ['@view-transition { navigation: auto }', '@view-transition'],
] as const) {
  test(`notices ${feature} in ${css}`, () => {
    expect([...findNewFeatures(css).keys()]).toContain(feature);
  });
}

for (const css of [
  '@layer a { :root { color-scheme: light dark; --a: var(--b, #fff) } }',
  '@media (min-width: 60rem) and (prefers-contrast: more) { a { inset: 0; margin-block: 1rem } }',
  'a { height: 100dvh }',
  'a:is(b, c):not(d):focus-visible { width: min(34rem, 100vw - 2rem); outline: 3px solid red }',
  '@supports selector(::details-content) { ::details-content { height: auto } }',
]) {
  test(`lets pass ${css}`, () => {
    expect([...findNewFeatures(css).keys()]).toEqual([]);
  });
}

test('every style sheet is drawn by the oldest browsers, but for what does no harm', () => {
  const found = new Map([...readBuiltStyles()].flatMap((css) => [...findNewFeatures(css)]));
  const harmful = [...found].filter(([name]) => !harmless.includes(name));
  expect(harmful.map((entry) => entry.join(': '))).toEqual([]);
  expect(
    harmless.filter((name) => !found.has(name)),
    'no longer used',
  ).toEqual([]);
});
