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

function fontFile(name: string, script: string, weight: number): Buffer {
  return readFileSync(
    require.resolve(`@fontsource/${name}/files/${name}-${script}-${weight}-normal.woff`),
  );
}

let fonts: Font[] | undefined;

/** The fonts of the cards. A letter that is not in the first script's file is taken from the next. */
export function cardFonts(): Font[] {
  fonts ??= Object.entries(packages).flatMap(([family, name]) =>
    scripts.flatMap((script) =>
      ([400, 600] as const).map((weight) => ({
        name: script === 'latin' ? family : `${family}-${script}`,
        data: fontFile(name, script, weight),
        weight,
      })),
    ),
  );
  return fonts;
}
