import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { pngIcons } from '../formats/metadata/icons.ts';

/** The icon is one drawing, `public/icon.svg`; these are its pixels for devices that take no SVG. */
const drawing = readFileSync(join(process.cwd(), 'public', 'icon.svg'));
const drawingWidth = 32;

export const getStaticPaths = (() =>
  Object.entries(pngIcons).map(([icon, size]) => ({
    params: { icon },
    props: { size },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ size: number }> = async ({ props: { size } }) => {
  // SVG counts 72 dots an inch: drawn at its final size, so that no edge is blurred by enlarging it.
  const image = sharp(drawing, { density: (72 * size) / drawingWidth }).resize(size, size);
  return new Response(new Uint8Array(await image.png().toBuffer()), {
    headers: { 'Content-Type': 'image/png' },
  });
};
