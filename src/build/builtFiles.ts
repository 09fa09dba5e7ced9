import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizeWhitespace, removeTags } from './mainText.ts';
import { extractPageFacts, type PageFacts } from './pageFacts.ts';

/** What the hooks after the build ask of a file. */
export interface BuiltFile {
  /** Its path in the site, with slashes. */
  file: string;
  bytes: number;
  /** Its SHA-256, in hexadecimal. */
  hash: string;
  /** Of a page only. */
  page?: PageFacts;
  /**
   * Of a policy's page only: the first 16 digits of the SHA-256 of the words in its main part. Builds whose pages say
   * the same have the same hash, whatever became of the markup.
   */
  words?: string;
}

const hash = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** The page of a policy, of one of its versions, or of what changed in one; below "by" are lists of policies. */
const policyPage = /^policies\/(?!by\/)[^/]+\/(\d{4}-\d\d-\d\d\/(changes\/)?)?index\.html$/;

/** A file of these bytes, as the build wrote it. */
export function describeFile(file: string, content: Buffer): BuiltFile {
  const facts = { file, bytes: content.length, hash: hash(content) };
  if (!file.endsWith('.html')) return facts;
  // Node takes a millisecond to decode a page as UTF-8, and none to read it byte by byte.
  const html = content.toString('latin1');
  const page = extractPageFacts(html);
  if (!policyPage.test(file)) return { ...facts, page };
  const words = normalizeWhitespace(Buffer.from(removeTags(html), 'latin1').toString());
  return { ...facts, page, words: hash(words).slice(0, 16) };
}

export type ReadBuiltFiles = (site: string) => readonly BuiltFile[];

/**
 * Creates the reader of one build: every file below a folder, by path. Several integrations ask after the build;
 * each file is read once, because none of them changes a file that is there.
 */
export function createBuiltFilesReader(): ReadBuiltFiles {
  const known = new Map<string, BuiltFile>();
  return (site) =>
    [...listPaths(site)].toSorted().map((path) => {
      const file = known.get(path) ?? describeFile(path, readFileSync(join(site, path)));
      known.set(path, file);
      return file;
    });
}

function* listPaths(site: string, folder = ''): Iterable<string> {
  for (const entry of readdirSync(join(site, folder), { withFileTypes: true })) {
    if (entry.isDirectory()) yield* listPaths(site, `${folder}${entry.name}/`);
    else yield `${folder}${entry.name}`;
  }
}
