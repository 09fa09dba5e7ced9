import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { cache } from '../support/browser.ts';

/** Where the benchmarks keep what they install, build and find; not part of the repository. */
export const benchFolder = `${cache}bench`;

/** Keeps the raw figures of a part as `.cache/bench/<part>.json`. */
export function keepFigures(part: string, figures: object): void {
  mkdirSync(benchFolder, { recursive: true });
  writeFileSync(`${benchFolder}/${part}.json`, `${JSON.stringify(figures, null, 2)}\n`);
}

/** What the figures were made on: the day, the commit, the machine and how busy it is now. */
export function circumstances(): string {
  const commit = spawnSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' });
  const [busy = 0] = loadavg();
  return [
    new Date().toISOString().slice(0, 16).replace('T', ' '),
    `commit ${commit.stdout?.trim() || 'unknown'}`,
    `Node ${process.versions.node}`,
    `${type()} ${release()}, ${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GB`,
    `load ${busy.toFixed(1)}`,
  ].join('; ');
}
