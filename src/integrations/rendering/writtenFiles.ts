import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtFile, type BuiltFile } from '../builtFiles.ts';
import type { BodyOf } from './bodies.ts';
import type { Route } from './builtApp.ts';
import { fileOf } from './places.ts';

/** One file to be written: the place of its route in the manifest, and its path. */
export type Job = readonly [route: number, pathname: string];

/** How many files a thread takes at a time: few enough that both threads end at about the same moment. */
const atATime = 16;

interface Work {
  jobs: readonly Job[];
  /** How many jobs are taken, of all threads together. */
  taken: Int32Array<SharedArrayBuffer>;
  routes: readonly { routeData: Route }[];
  bodyOf: BodyOf;
  /** The folder of the built site. */
  site: string;
}

/** Writes files until all are taken, and says of each what hooks after the build ask. Throws with the path of the first that fails. */
export async function writtenFiles(work: Work): Promise<readonly BuiltFile[]> {
  const { jobs, taken } = work;
  const folders = new Set<string>();
  const files: BuiltFile[] = [];
  for (;;) {
    const start = Atomics.add(taken, 0, atATime);
    if (start >= jobs.length) return files;
    for (const [route, pathname] of jobs.slice(start, start + atATime)) {
      try {
        files.push(await writtenFile(work, folders, route, pathname));
      } catch (problem) {
        Atomics.store(taken, 0, jobs.length);
        throw new Error(`${pathname} could not be written: ${String(problem)}`, { cause: problem });
      }
    }
  }
}

async function writtenFile(
  { routes, bodyOf, site }: Work,
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
