import { table } from '../table.ts';
import type { Build } from './measuredBuild.ts';

const seconds = (value: number) => `${value.toFixed(1)} s`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;

/** Builds as a table, a row each. */
export const buildsTable = (builds: ReadonlyMap<string, Build>): string =>
  table(
    [...builds].map(([build, { wall, processor, memory, largest, files, bytes }]) => ({
      build,
      wall: seconds(wall),
      processor: seconds(processor),
      'all processes': megabytes(memory),
      'largest process': megabytes(largest),
      files,
      size: megabytes(bytes),
    })),
  );
