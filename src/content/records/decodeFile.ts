import { isUtf8 } from 'node:buffer';
import type { Misplaced } from './placement.ts';

/** What the bytes of a file say, or why they cannot be taken as text. */
export type FileText = { text: string } | (Misplaced & { line: number });

/** A content file is UTF-8 without a byte order mark, with Unix line ends, and is not empty. */
export function decodeFile(bytes: Buffer): FileText {
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { line: 1, found: 'a file in UTF-16', cure: 'save it as UTF-8' };
  }
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return { line: 1, found: 'a byte order mark', cure: 'save it as UTF-8 without one' };
  }
  const text = bytes.toString('utf8');
  if (!isUtf8(bytes)) {
    const found = 'bytes that are not UTF-8';
    return { line: lineOfFirst(text, '\uFFFD'), found, cure: 'save it as UTF-8' };
  }
  if (text.includes('\0')) {
    const cure = 'save it as UTF-8, without NUL characters';
    return { line: lineOfFirst(text, '\0'), found: 'a NUL character', cure };
  }
  if (text.includes('\r')) {
    const cure = 'save it with Unix line ends (LF)';
    return { line: lineOfFirst(text, '\r'), found: 'a carriage return', cure };
  }
  if (text.trim() === '') {
    return { line: 1, found: 'an empty file', cure: 'write the record, or remove the file' };
  }
  return { text };
}

function lineOfFirst(text: string, character: string): number {
  return text.slice(0, text.indexOf(character)).split('\n').length;
}
