import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFidelityExceptions } from '../../content/records/fidelityExceptions.ts';
import { differencesBetween } from './differences.ts';
import { expectedWords, staleExceptions } from './exceptions.ts';
import { pageWords } from './pageWords.ts';
import { sourceWords } from './sourceWords.ts';

/** Every difference between the built page of a version and its source text, a line each. */
export function verifyVersion(
  contentRoot: string,
  dist: string,
  version: string,
): readonly string[] {
  const file = join(dist, 'policies', version, 'index.html');
  if (!existsSync(file)) return [`there is no ${file}; run "npm run build" first`];
  const source = sourceWords(readFileSync(join(contentRoot, 'sources', `${version}.txt`), 'utf8'));
  const exceptions = readFidelityExceptions(contentRoot, version);
  const page = pageWords(file);
  return [
    ...differencesBetween(expectedWords(source, exceptions), page).map(
      ({ kind, words }) => `${kind}: ${words}`,
    ),
    ...staleExceptions(source, page, exceptions).map((stale) => `exception: ${stale}`),
  ];
}
