import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from '../records/frontMatter.ts';
import { fidelityExceptionsSchema } from '../schemas/fidelityException.ts';
import { differencesBetween } from './differences.ts';
import { expectedWords, staleExceptions } from './exceptions.ts';
import { pageWords } from './pageWords.ts';
import { sourceWords } from './sourceWords.ts';

/** The exceptions of a version, which the content check has found well formed. */
export function exceptionsOf(contentRoot: string, version: string) {
  const file = join(contentRoot, 'sources', `${version}.exceptions.yaml`);
  if (!existsSync(file)) return [];
  return fidelityExceptionsSchema.parse(parseYaml(readFileSync(file, 'utf8'), 1));
}

/** Every difference between the built page of a version and its source text, a line each. */
export function verifyVersion(
  contentRoot: string,
  dist: string,
  version: string,
): readonly string[] {
  const file = join(dist, 'policies', version, 'index.html');
  if (!existsSync(file)) return [`there is no ${file}; run "npm run build" first`];
  const source = sourceWords(readFileSync(join(contentRoot, 'sources', `${version}.txt`), 'utf8'));
  const exceptions = exceptionsOf(contentRoot, version);
  const page = pageWords(file);
  return [
    ...differencesBetween(expectedWords(source, exceptions), page).map(
      ({ kind, words }) => `${kind}: ${words}`,
    ),
    ...staleExceptions(source, page, exceptions).map((stale) => `exception: ${stale}`),
  ];
}
