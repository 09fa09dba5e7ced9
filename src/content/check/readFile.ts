import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { PlacedFile } from '../records/readContentTree.ts';
import { decodeFile } from '../records/decodeFile.ts';
import { checkFileSize } from './bounds.ts';
import { readExceptions } from './readExceptions.ts';
import { readRecord, type ReadText } from './readRecord.ts';

/** One file of the content, read by itself, with everything that is wrong in it alone. */
export interface ReadFile extends ReadText {
  kind: PlacedFile['kind'];
  id: string;
  /** The file as messages name it: from where the check was started. */
  file: string;
  /** What a source text says. */
  text?: string;
  /** Of the bytes of a file that is not too large. */
  sha256?: string;
}

/** The name of a file in messages. */
export const formatFileName = (path: string) => relative(process.cwd(), path);

/** Reads one file; a huge one is not even opened. */
export function readFile({ kind, id, path, bytes }: PlacedFile): ReadFile {
  const file = formatFileName(path);
  const tooLarge = checkFileSize(bytes);
  if (tooLarge) return { kind, id, file, isRefused: true, problems: [{ file, ...tooLarge }] };
  const buffer = readFileSync(path);
  const decoded = decodeFile(buffer);
  const sha256 = createHash('sha256').update(buffer).digest('hex');
  if (kind === 'sources') {
    const problems = 'found' in decoded ? [{ file, ...decoded }] : [];
    const text = 'text' in decoded ? decoded.text : '';
    return { kind, id, file, sha256, text, isRefused: false, problems };
  }
  if ('found' in decoded) {
    return { kind, id, file, isRefused: true, problems: [{ file, ...decoded }] };
  }
  const read =
    kind === 'exceptions'
      ? readExceptions(file, decoded.text)
      : readRecord(kind, file, decoded.text);
  return { kind, id, file, sha256, ...read };
}
