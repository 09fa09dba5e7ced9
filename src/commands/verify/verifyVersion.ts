import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFidelityExceptions } from '../../content/records/fidelityExceptions.ts';
import { findDifferences } from './differences.ts';
import { getExpectedWords, findStaleExceptions } from './exceptions.ts';
import { extractPageWords } from './extractPageWords.ts';
import { readSourceWords } from './readSourceWords.ts';

/** Every difference between the built page of a version and its source text, a line each. */
export function verifyVersion(
  contentRoot: string,
  dist: string,
  version: string,
): readonly string[] {
  const page = extractPageWords(dist, version);
  if (page === undefined) return [`no page in ${dist} shows it; run "npm run build" first`];
  const source = readSourceWords(
    readFileSync(join(contentRoot, 'sources', `${version}.txt`), 'utf8'),
  );
  const exceptions = readFidelityExceptions(contentRoot, version);
  return [
    ...findDifferences(getExpectedWords(source, exceptions), page).map(
      ({ kind, words }) => `${kind}: ${words}`,
    ),
    ...findStaleExceptions(source, page, exceptions).map((stale) => `exception: ${stale}`),
  ];
}
