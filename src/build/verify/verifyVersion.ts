import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFidelityExceptions } from '../../content/records/fidelityExceptions.ts';
import { whyNotCompared } from '../../content/source/notCompared.ts';
import { findDifferences } from './differences.ts';
import { getExpectedWords, findStaleExceptions } from '../../content/source/exceptions.ts';
import { extractPageWords } from './extractPageWords.ts';
import { readSourceWords } from '../../content/source/readSourceWords.ts';

/** What a comparison finds: every difference, a line each, or why there was none to make. */
export interface Verified {
  differences: readonly string[];
  notCompared?: string;
}

/** Compares the built page of a version with its source text. */
export function verifyVersion(contentRoot: string, dist: string, version: string): Verified {
  const text = readFileSync(join(contentRoot, 'sources', `${version}.txt`), 'utf8');
  const notCompared = whyNotCompared(text);
  if (notCompared !== undefined) return { differences: [], notCompared };
  const page = extractPageWords(dist, version);
  if (page === undefined)
    return { differences: [`no page in ${dist} shows it; run "npm run build" first`] };
  const source = readSourceWords(text);
  const exceptions = readFidelityExceptions(contentRoot, version);
  const differences = [
    ...findDifferences(getExpectedWords(source, exceptions), page).map(
      ({ kind, words }) => `${kind}: ${words}`,
    ),
    ...findStaleExceptions(source, page, exceptions).map((stale) => `exception: ${stale}`),
  ];
  return { differences };
}
