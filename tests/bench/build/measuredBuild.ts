import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watchedUse } from './processes.ts';
import type { Measured, Seconds } from './meter.ts';

const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));

/** What `npm run build` starts in this project: Node's own options, then the script with "build". */
export function ownCommand(): readonly string[] {
  const text = readFileSync(join(projectRoot, 'package.json'), 'utf8');
  const { scripts } = JSON.parse(text) as { scripts: Readonly<Record<string, string>> };
  const [node, ...command] = scripts['build']?.split(' ') ?? [];
  if (node !== 'node') throw new Error('The script "build" of package.json does not start node');
  return command;
}

/** One build from its start to its end. */
export interface Build {
  wall: number;
  processor: number;
  /** Most memory at one time, of all its processes together, in bytes. */
  memory: number;
  /** Most memory of any one of them, in bytes. */
  largest: number;
  parts: Readonly<Record<string, Seconds>>;
  files: number;
  bytes: number;
}

interface Wanted {
  /** The folder of the Astro project and its config file there. */
  root: string;
  config: string;
  dist: string;
  settings: Readonly<Record<string, string>>;
  /** Whether it is built as this project builds itself, or as any Astro project. */
  isOwn: boolean;
}

/** Builds a site into a new folder in a process of its own, as `npm run build` does, and measures it. */
export async function measuredBuild({
  root,
  config,
  dist,
  settings,
  isOwn,
}: Wanted): Promise<Build> {
  const measured = `${dist}.json`;
  mkdirSync(dirname(dist), { recursive: true });
  const started = performance.now();
  const meteredConfig = relative(root, join(projectRoot, 'tests/bench/build/meteredConfig.mjs'));
  const child = spawn(
    'node',
    [
      ...(isOwn
        ? ownCommand()
        : [join(projectRoot, 'node_modules/astro/bin/astro.mjs'), 'build', '--force']),
      ...['--root', root, '--outDir', dist, '--config', meteredConfig],
    ],
    {
      cwd: root,
      env: {
        ...process.env,
        ...settings,
        METERED_CONFIG: join(root, config),
        MEASURED: measured,
        NO_COLOR: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const output of [child.stdout, child.stderr]) {
    // The end is what tells of a failure; a large build says much before it.
    output.on('data', (part: Buffer) => (said = (said + String(part)).slice(-4000)));
  }
  const use = watchedUse(child.pid ?? 0);
  const [code] = (await once(child, 'close')) as [number | null];
  const { memory, largest, ofChildren } = use();
  const wall = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`The build in ${root} failed:\n${said}`);
  const { parts, processor } = JSON.parse(readFileSync(measured, 'utf8')) as Measured;
  return { wall, processor: processor + ofChildren, memory, largest, parts, ...sizeOf(dist) };
}

function sizeOf(dist: string): { files: number; bytes: number } {
  const files = globSync('**/*', { cwd: dist, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  const bytes = files.reduce(
    (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
    0,
  );
  return { files: files.length, bytes };
}
