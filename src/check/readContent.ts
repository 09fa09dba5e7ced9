import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Problem } from '../domain/integrity/problem.ts';
import type { Records } from '../domain/records.ts';
import { collections, type CollectionName } from '../records/collections.ts';
import { parseContentFile } from '../records/frontMatter.ts';
import { recordPaths } from '../records/recordPaths.ts';

/** All of a content root, read without Astro, with what is wrong in single files. */
export interface Content {
  records: Records;
  /** The words below the facts of each file, by file; and the SHA-256 of each source text. */
  texts: Map<string, string>;
  /** The whole of each file, to find lines in. */
  sources: Map<string, string>;
  /** The line on which the body of each file starts. */
  bodyLines: Map<string, number>;
  problems: Problem[];
}

type Read = Omit<Content, 'records'>;

/** Reads every record and holds each against its schema. */
export function readContent(root: string): Content {
  const read: Read = { texts: new Map(), sources: new Map(), bodyLines: new Map(), problems: [] };
  const all = <Name extends CollectionName>(name: Name) =>
    readCollection(root, name, read) as unknown as Records[Name];
  const records: Records = {
    policies: all('policies').map((policy) => ({
      ...policy,
      policy: policy.id.split('/')[0] ?? policy.id,
    })),
    regulatory: all('regulatory'),
    devices: all('devices'),
    references: all('references'),
    linesOfBusiness: all('linesOfBusiness'),
    glossary: all('glossary'),
  };
  for (const { id } of records.policies) {
    const path = join(root, 'sources', `${id}.txt`);
    if (!existsSync(path)) continue;
    const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
    read.texts.set(`sources/${id}.txt sha256`, sha256);
  }
  return { ...read, records };
}

function readCollection(root: string, name: CollectionName, read: Read): unknown[] {
  return recordPaths(root, name).flatMap(({ id, path }) => {
    const file = relative(process.cwd(), path);
    const source = readFileSync(path, 'utf8');
    read.sources.set(file, source);
    try {
      const { data, body, bodyLine } = parseContentFile(source);
      read.texts.set(file, body);
      read.bodyLines.set(file, bodyLine);
      const parsed = collections[name].schema.safeParse(data);
      if (parsed.success) return [{ ...parsed.data, id, file }];
      for (const issue of parsed.error.issues) {
        const path = issue.path.filter((key) => typeof key !== 'symbol');
        const place = path.join('.') || 'the facts';
        read.problems.push({ file, path, found: place, cure: issue.message });
      }
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      read.problems.push({ file, found: 'its facts cannot be read', cure: message });
    }
    return [];
  });
}
