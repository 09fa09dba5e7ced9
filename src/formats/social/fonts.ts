import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Font } from 'satori';

/** Fonts come with the project, because a bare machine that builds the site has none. Both are under the OFL. */
const packages = { serif: 'source-serif-4', sans: 'source-sans-3' } as const;
const scripts = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'] as const;

// The build runs from a bundle elsewhere, so packages are looked up from the root of the project.
const require = createRequire(pathToFileURL(join(process.cwd(), 'package.json')));

const fileOf = (name: string, file: string): Buffer =>
  readFileSync(require.resolve(`@fontsource/${name}/${file}`));

/** A letter that the files of a script have, as their packages say: "U+0370-0377,U+037F". */
function letterOf(script: string): RegExp {
  const ranges = Object.values(packages).flatMap((name) => {
    const of = JSON.parse(String(fileOf(name, 'unicode.json'))) as Readonly<Record<string, string>>;
    return of[script]?.replaceAll('U+', '').split(',') ?? [];
  });
  const escaped = ranges.map((range) => range.replace(/[\dA-F]+/g, '\\u{$&}'));
  return new RegExp(`[${escaped.join('')}]`, 'u');
}

const furtherLetters = scripts.slice(1).map((script) => [script, letterOf(script)] as const);

const known = new Map<string, Font[]>();

/**
 * The fonts of a card with these words: of each script that they have letters of, for to read a font takes some 20 ms. A
 * letter that is not in the first script's file is taken from the next.
 */
export function loadCardFonts(words: string): Font[] {
  const further = furtherLetters.filter(([, letter]) => letter.test(words));
  const needed = ['latin', ...further.map(([script]) => script)];
  const fonts = known.get(needed.join()) ?? fontsOf(needed);
  known.set(needed.join(), fonts);
  return fonts;
}

const fontsOf = (needed: readonly string[]): Font[] =>
  Object.entries(packages).flatMap(([family, name]) =>
    needed.flatMap((script) =>
      ([400, 600] as const).map((weight) => ({
        name: script === 'latin' ? family : `${family}-${script}`,
        data: fileOf(name, `files/${name}-${script}-${weight}-normal.woff`),
        weight,
      })),
    ),
  );
