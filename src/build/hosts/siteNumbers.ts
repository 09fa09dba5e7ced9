import { dirname } from 'node:path';
import type { BuiltFile } from '../builtFiles.ts';
import type { HostConfiguration } from './hostConfiguration.ts';
import type { SiteNumbers } from './hosts.ts';

/** Counts what hosts limit, in a site whose files are all written. */
export function countSite(
  files: readonly BuiltFile[],
  { headers, rules, redirects, inside }: HostConfiguration,
): SiteNumbers {
  const largest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0);
  const inFolders = Map.groupBy(files, ({ file }) => dirname(file));
  return {
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    largestFile: largest(files.map(({ bytes }) => bytes)),
    filesInFolder: largest([...inFolders.values()].map((of) => of.length)),
    redirects: redirects.length,
    headerRules: rules.length,
    routes: redirects.length + rules.length,
    longestHeader: largest(Object.entries(headers).map((header) => header.join(': ').length)),
    configuration: largest(Object.values(inside).map((text) => Buffer.byteLength(text))),
  };
}
