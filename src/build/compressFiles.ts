import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { textEndings } from './hosts/contentTypes.ts';
import { cacheFile, readOrMake } from './cachedFiles.ts';
import { mapConcurrent } from './mapConcurrent.ts';

/** Texts shorter than this fit one packet as they are. */
const MIN_SIZE = 512;

const encoders = {
  br: (text: Buffer) =>
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  gz: (text: Buffer) => promisify(gzip)(text, { level: 9 }),
};

async function compressFile(file: string): Promise<void> {
  const text = await readFile(file);
  if (text.length < MIN_SIZE) return;
  const hash = createHash('sha256').update(text).digest('hex');
  for (const encoding of ['br', 'gz'] as const) {
    const cached = cacheFile('compressed', `${hash}.${encoding}`);
    await writeFile(
      `${file}.${encoding}`,
      await readOrMake(cached, () => encoders[encoding](text)),
    );
  }
}

/**
 * Puts a brotli and a gzip file beside every text of the site, so that a server has nothing to compress.
 * Pagefind's index files are compressed already. Brotli at its best takes about 45 ms a page; zlib's
 * own threads share the work.
 */
export function compressFiles(): AstroIntegration {
  return {
    name: 'compressed-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const files = glob(`**/*.{${textEndings.join(',')}}`, { cwd: site });
        let count = 0;
        await mapConcurrent(files, async (file) => {
          await compressFile(`${site}${file}`);
          count += 1;
        });
        logger.info(`${count} files compressed`);
      },
    },
  };
}
