import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** What draws the pictures: the browser, and how it draws letters here. */
export interface PictureMaker {
  browser: string;
  /** SHA-256 of a picture of letters: other fonts, other smoothing, another sum. */
  letters: string;
}

const folder = new URL('../pictures/', import.meta.url);
const note = new URL('made-with.json', folder);

const letters = `<body style="font: 17px/1.5 system-ui, sans-serif; width: 600px">Coverage Reference <b>Not covered 0123</b>
  <p style="font-family: Charter, 'Sitka Text', serif">
  ReWalk™ “hands-free” § 5'3" <i>Arch Phys Med</i></p><code>6618a5a2 K1007**</code></body>`;

/** What draws pictures here and now. */
export async function pictureMaker(page: Page): Promise<PictureMaker> {
  const browser = page.context().browser()?.version() ?? 'unknown';
  await page.setContent(letters);
  const picture = await page.locator('body').screenshot({ animations: 'disabled' });
  return { browser, letters: createHash('sha256').update(picture).digest('hex') };
}

/** What drew the pictures that are kept. */
export function keptMaker(): PictureMaker {
  return JSON.parse(readFileSync(note, 'utf8')) as PictureMaker;
}

export function keepMaker(maker: PictureMaker): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(note, `${JSON.stringify(maker, null, 2)}\n`);
}

/** Why the kept pictures cannot be compared here; nothing where they can. */
export function otherMaker(here: PictureMaker, kept: PictureMaker): string | undefined {
  if (here.browser !== kept.browser) {
    return `the pictures are Chromium ${kept.browser}'s, and this is Chromium ${here.browser}`;
  }
  if (here.letters !== kept.letters) return 'this machine draws letters in another way';
  return undefined;
}
