import type { Build } from './measuredBuild.ts';

const oneDigit = (value: number) => value.toFixed(1);
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);

/** What each part of Astro and each integration is called in the report; what is not named is "other". */
const names: Readonly<Record<string, string>> = {
  'content-gate': 'check the content',
  load: 'load and sync',
  bundle: 'bundle',
  render: 'render pages and files',
  'search-index': 'index for the search',
  'compressed-files': 'compress',
  'offline-copy': 'offline copy',
};

/** Builds beside each other, part by part: wall and processor seconds of each. */
export function printBuilds(builds: Readonly<Record<string, Build>>): void {
  for (const [name, build] of Object.entries(builds)) {
    const parts = Map.groupBy(Object.entries(build.parts), ([part]) => names[part] ?? 'other');
    console.log(
      `\n${name}: ${oneDigit(build.wall)} s wall, ${oneDigit(build.processor)} s processor, ` +
        `${megabytes(build.memory)} MB at most, ${megabytes(build.largest)} in one process, ${build.files} files, ${megabytes(build.bytes)} MB`,
    );
    for (const [part, all] of parts) {
      const sum = (key: 'wall' | 'processor') =>
        oneDigit(all.reduce((total, [, seconds]) => total + seconds[key], 0)).padStart(8);
      console.log(`  ${part.padEnd(24)}${sum('wall')} s wall${sum('processor')} s processor`);
    }
  }
}

/** One aim: what was measured beside what is asked. */
export interface Aim {
  what: string;
  value: number;
  atMost: number;
  unit?: string;
}

/** Prints each aim with its value, and whether it is met. */
export function printAims(aims: readonly Aim[]): void {
  console.log('');
  for (const { what, value, atMost, unit = '' } of aims) {
    const met = value <= atMost ? 'met' : 'NOT met';
    console.log(`${what}: ${value.toFixed(2)}${unit}, aim ≤ ${atMost}${unit}: ${met}`);
  }
}
