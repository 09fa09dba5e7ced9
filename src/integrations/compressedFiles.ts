import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { glob, readFile, utimes, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { textEndings } from '../hosts/contentTypes.ts';
import { keptFolder } from '../keptFolder.ts';
import { inTurns } from './inTurns.ts';

/** Texts shorter than this fit one packet as they are. */
const shortest = 512;

const ways = {
  br: (text: Buffer) =>
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  gz: (text: Buffer) => promisify(gzip)(text, { level: 9 }),
};

/** What was compressed before is taken from the cache; its name is the hash of what it was made from. */
async function compressed(text: Buffer, way: keyof typeof ways, cache: string): Promise<Buffer> {
  const kept = `${cache}/${createHash('sha256').update(text).digest('hex')}.${way}`;
  try {
    const bytes = await readFile(kept);
    // For whoever clears the cache by age: it is still in use.
    await utimes(kept, new Date(), new Date());
    return bytes;
  } catch {
    const bytes = await ways[way](text);
    await writeFile(kept, bytes);
    return bytes;
  }
}

async function compressFile(file: string, cache: string): Promise<void> {
  const text = await readFile(file);
  if (text.length < shortest) return;
  for (const way of ['br', 'gz'] as const) {
    await writeFile(`${file}.${way}`, await compressed(text, way, cache));
  }
}

/**
 * Puts a brotli and a gzip file beside every text of the site, so that a server has nothing to compress.
 * Pagefind's index files are compressed already. Brotli at its best takes about 45 ms a page; zlib's
 * own threads share the work.
 */
export function compressedFiles(): AstroIntegration {
  return {
    name: 'compressed-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const cache = keptFolder('compressed');
        mkdirSync(cache, { recursive: true });
        const site = fileURLToPath(dir);
        const files = glob(`**/*.{${textEndings.join(',')}}`, { cwd: site });
        let count = 0;
        await inTurns(files, async (file) => {
          await compressFile(`${site}${file}`, cache);
          count += 1;
        });
        logger.info(`${count} files compressed`);
      },
    },
  };
}
