import { isInRange, overlaps } from '../../domain/codeRanges.ts';

/** The codes that policies here list, by the names that the site gives them: "K1007", "64600-64681", "Modifier KX". */
export interface ListedCodes {
  /** Whether a code is listed, by itself or inside a range. */
  has(code: string): boolean;
  /** The names under which a code is listed: its own first, then the ranges that hold it. */
  find(code: string): readonly string[];
  /** The names that lie in a range or overlap it, in the order of the codes. */
  findInRange(range: string): readonly string[];
}

/** Reads the names once; what is asked after that is a look-up. */
export function createListedCodes(names: Iterable<string>): ListedCodes {
  const all = new Set(names);
  const ranges = [...all].filter((name) => name.includes('-'));
  const find = (code: string) => [
    ...(all.has(code) ? [code] : []),
    ...ranges.filter((range) => isInRange(code, range)),
  ];
  return {
    find,
    has: (code) => all.has(code) || ranges.some((range) => isInRange(code, range)),
    findInRange: (range) => [...all].filter((name) => overlaps(name, range)).sort(),
  };
}
