import { oversizeFile } from '../check/bounds.ts';
import { textProblems } from '../domain/text.ts';
import { fileText } from '../records/fileText.ts';
import type { Finding } from './finding.ts';

/** Longer than the longest paragraph of any policy by far; patterns are tried on every line. */
const longestLine = 20_000;

/**
 * The text of a file that is to be imported, or everything that no text may hold: other bytes than
 * UTF-8, control and invisible characters, placeholders, endless lines. A form feed is a page break.
 */
export function readableText(bytes: Buffer): { text: string } | { refusals: Finding[] } {
  const decoded = oversizeFile(bytes.length) ?? fileText(bytes);
  if ('found' in decoded) {
    const { line, found, cure } = decoded;
    return { refusals: [{ line, found, decide: cure }] };
  }
  const { text } = decoded;
  const refusals = textProblems(text.replaceAll('\f', ' ')).map(({ line, found, cure }) => ({
    line,
    found,
    decide: cure,
  }));
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length <= longestLine) continue;
    const found = `a line of ${line.length} characters`;
    refusals.push({ line: index + 1, found, decide: `keep lines below ${longestLine} characters` });
  }
  return refusals.length > 0 ? { refusals } : { text };
}
