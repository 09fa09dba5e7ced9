import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/**
 * A file that is kept from one build to the next, named by the hash of what it was made from: below `.cache`, or
 * the folder that KEPT_FOLDER names, so that a benchmark can begin with nothing.
 */
export const cacheFile = (...names: readonly string[]): string =>
  join(resolve(process.env['KEPT_FOLDER'] ?? '.cache'), ...names);

/**
 * Reads a cached file, or makes it. A file gets its name only when it is written whole: a build that was
 * interrupted must not leave half of one to be published by the next.
 */
export async function readOrMake(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
  try {
    const bytes = await readFile(file);
    // For whoever clears the cache by age: it is still in use.
    await utimes(file, new Date(), new Date());
    return bytes;
  } catch {
    const bytes = await make();
    const unfinished = `${file}.${randomUUID()}.part`;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(unfinished, bytes);
    await rename(unfinished, file);
    return bytes;
  }
}
