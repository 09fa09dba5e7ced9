import { join, resolve } from 'node:path';

/**
 * A folder for what is kept from one build to the next by the hash of what it was made from: `.cache`, or
 * below the folder that KEPT_FOLDER names, so that a benchmark can begin with nothing.
 */
export const keptFolder = (name: string): string =>
  join(resolve(process.env['KEPT_FOLDER'] ?? '.cache'), name);
