import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { cache } from './browser.ts';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const longestBuild = 5 * 60_000;
const sources = ['src/**/*', 'public/**/*', 'astro.config.mjs', 'package-lock.json'];

interface OneBuild {
  /** What it is called in the cache. */
  name: string;
  /** The files that decide what is built, besides the sources of the site. */
  inputs: readonly string[];
  /** The settings of the build; makes what they name in the folder. */
  prepare: (folder: string) => Readonly<Record<string, string>>;
}

/**
 * Builds a site once for all tests that ask for it, in whatever process they run, and returns its folder: "dist" in it is
 * the site. It is built again when anything that decides what it is has changed.
 */
export async function buildOnce(wanted: OneBuild): Promise<string> {
  const folder = join(cache, wanted.name, fingerprint(wanted.inputs));
  const isDone = () => existsSync(join(folder, 'done'));
  while (!isDone()) {
    if (claims(folder)) build(folder, wanted);
    else await wait(200);
  }
  return folder;
}

function fingerprint(inputs: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of globSync([...sources, ...inputs], { cwd: projectRoot }).toSorted()) {
    const path = join(projectRoot, file);
    if (statSync(path).isFile()) hash.update(file).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Whether the build is ours to make; one that has been claimed for too long is claimed anew. */
function claims(folder: string): boolean {
  mkdirSync(dirname(folder), { recursive: true });
  try {
    mkdirSync(folder);
    return true;
  } catch {
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.ctimeMs ?? Date.now());
    if (age > longestBuild) rmSync(folder, { recursive: true, force: true });
    return false;
  }
}

function build(folder: string, { name, prepare }: OneBuild): void {
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['src/commands/astro.ts', 'build', '--force', '--outDir', join(folder, 'dist')],
    {
      cwd: projectRoot,
      env: { ...process.env, CACHE_DIR: join(folder, 'cache'), ...prepare(folder) },
      encoding: 'utf8',
    },
  );
  if (status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`${name} was not built:\n${stdout}${stderr}`);
  }
  writeFileSync(join(folder, 'done'), '');
}
