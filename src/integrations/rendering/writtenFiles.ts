import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { builtFile, type BuiltFile } from '../builtFiles.ts';
import type { BodyOf } from './bodies.ts';
import type { Route } from './builtApp.ts';
import { fileOf } from './places.ts';
import type { Round } from './rounds.ts';

/** How many files a thread takes at a time: few enough that all threads end at about the same moment. */
const atATime = 16;

interface Means {
  routes: readonly { routeData: Route }[];
  bodyOf: BodyOf;
  /** The folder of the built site. */
  site: string;
}

/**
 * Writes files until all of a round are taken, and says of each what hooks after the build ask. Throws with the path
 * of the first that fails.
 */
export async function writtenFiles(
  { jobs, taken }: Round,
  means: Means,
): Promise<readonly BuiltFile[]> {
  const folders = new Set<string>();
  const files: BuiltFile[] = [];
  for (;;) {
    const start = Atomics.add(taken, 0, atATime);
    if (start >= jobs.length) return files;
    const written = jobs.slice(start, start + atATime).map(async ([route, pathname]) => {
      try {
        return await writtenFile(means, folders, route, pathname);
      } catch (problem) {
        Atomics.store(taken, 0, jobs.length);
        throw new Error(`${pathname} could not be written: ${String(problem)}`, { cause: problem });
      }
    });
    files.push(...(await Promise.all(written)));
    // What other threads and programs say is heard between two turns.
    await setImmediate();
  }
}

async function writtenFile(
  { routes, bodyOf, site }: Means,
  folders: Set<string>,
  place: number,
  pathname: string,
): Promise<BuiltFile> {
  const route = routes[place]?.routeData;
  if (!route) throw new Error('it has no route');
  const file = fileOf(route, pathname);
  const content = await bodyOf(route, pathname);
  const folder = dirname(join(site, file));
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  // For a small file a call that waits takes a fifth of the processor's time of one that does not.
  // Two files at one place are a mistake: a page and a file of `public`, or two pages.
  writeFileSync(join(site, file), content, { flag: 'wx' });
  return builtFile(file, content);
}
