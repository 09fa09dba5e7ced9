import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPageFacts, type BuiltPageFacts } from './builtPageFacts.ts';
import { normalizeWhitespace, withoutTags } from './mainText.ts';

/** What the hooks after the build ask of a file, so that none of them reads it again. */
export interface BuiltFile {
  /** Its path in the site, with slashes. */
  file: string;
  bytes: number;
  /** Its SHA-256, in hexadecimal. */
  hash: string;
  /** Of a page only. */
  page?: BuiltPageFacts;
  /**
   * Of a policy's page only: the first 16 digits of the SHA-256 of the words in its main part. Builds whose pages say
   * the same have the same hash, whatever became of the markup.
   */
  words?: string;
}

const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** A file of these bytes, as it is written. */
export function builtFile(file: string, content: Uint8Array): BuiltFile {
  const facts = { file, bytes: content.length, hash: hashOf(content) };
  if (!file.endsWith('.html')) return facts;
  // Node takes a millisecond to read a page as UTF-8, and none to read it byte by byte.
  const html = Buffer.from(content.buffer, content.byteOffset, content.length).toString('latin1');
  // Copied: an address cut out of a page would keep the whole page in memory.
  const page = structuredClone(builtPageFacts(html));
  if (!/^policies\/.+\/index\.html$/.test(file)) return { ...facts, page };
  const words = normalizeWhitespace(Buffer.from(withoutTags(html), 'latin1').toString());
  return { ...facts, page, words: hashOf(words).slice(0, 16) };
}

const written = new Map<string, BuiltFile>();

/** Forgets the build before, then holds what this one has written: nothing changes those files after. */
export function holdBuiltFiles(files: Iterable<BuiltFile>): void {
  written.clear();
  for (const one of files) written.set(one.file, one);
}

/** Every file of the built site by path; what others than the pages have written is read. */
export const builtFiles = (site: string): readonly BuiltFile[] =>
  [...pathsIn(site)]
    .toSorted()
    .map((path) => written.get(path) ?? builtFile(path, readFileSync(join(site, path))));

function* pathsIn(site: string, folder = ''): Iterable<string> {
  for (const entry of readdirSync(join(site, folder), { withFileTypes: true })) {
    if (entry.isDirectory()) yield* pathsIn(site, `${folder}${entry.name}/`);
    else yield `${folder}${entry.name}`;
  }
}

/** The pages as they were written, by the path of their file. */
export const builtPages = (): ReadonlyMap<string, BuiltPageFacts> =>
  new Map([...written.values()].flatMap(({ file, page }) => (page ? [[file, page]] : [])));
