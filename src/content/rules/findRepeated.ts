import type { Problem } from './problem.ts';

/** A value with its place, to be compared with others of its kind. */
export interface Place {
  file: string;
  path: readonly (string | number)[];
  value: string;
}

/** A problem for each place whose value stands in an earlier place. */
export function* findRepeated(what: string, places: readonly Place[]): Iterable<Problem> {
  const first = new Map<string, Place>();
  for (const { file, path, value } of places) {
    const earlier = first.get(value);
    if (!earlier) {
      first.set(value, { file, path, value });
      continue;
    }
    const where = earlier.file === file ? 'above' : `in ${earlier.file}`;
    const found = `the ${what} "${value}" is used twice, first ${where}`;
    yield { file, path, found, cure: 'keep it in one place, or correct the other' };
  }
}
