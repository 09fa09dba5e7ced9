import type { Records } from '../domain/records.ts';

/**
 * What the content check has read, for the pages of the same build: they need not read, parse and
 * hold against its schema again what was found sound a moment before. The check runs with Astro's
 * config and the pages from a bundle, so that the process is what they have in common.
 */
const place = Symbol.for('coverage-policies.checked-records');
const shared = globalThis as { [place]?: Records };

export function handOverRecords(records: Records): void {
  shared[place] = records;
}

/** The records of this build; none where no build has checked them, as in development. */
export const checkedRecords = (): Records | undefined => shared[place];
