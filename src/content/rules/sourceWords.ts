import { listPrintedTexts } from '../../domain/printedTexts.ts';
import type { PolicyVersion, Records } from '../../domain/records.ts';
import { partHeadings } from '../../text/partHeadings.ts';
import { toOneLine } from '../source/readSourceWords.ts';
import type { Context, Problem, Rule } from './problem.ts';

/**
 * The words of a version, of its entries and of its bibliography stand in its source text, and no
 * words of it stand in none of them. (Their order is asked of the page, when the site is built.)
 */
export const sourceWords: Rule = function* (records, context) {
  if (context.refused.size > 0) return;
  for (const version of records.policies) {
    const source = context.sourceTexts.get(version.id)?.words;
    if (source === undefined) continue;
    let rest = source;
    let isWhole = true;
    const printed = [...printedIn(version, records, context)].map(({ text, ...place }) => ({
      ...place,
      text: toOneLine(text),
    }));
    for (const { text, ...place } of printed.toSorted((a, b) => b.text.length - a.text.length)) {
      if (source.includes(text)) rest = rest.replace(text, '\n');
      else {
        isWhole = false;
        const found = `words that are not in sources/${version.id}.txt ("${shorten(text, source)}")`;
        yield { ...place, found, cure: 'copy them from the source' };
      }
    }
    // What is wrong in a text is missing as well: it is said once.
    if (!isWhole) continue;
    const headings = new Set(Object.values(partHeadings).map(({ text }) => text));
    for (const words of rest.split('\n').flatMap((one) => one.trim() || [])) {
      if (headings.has(words) || !/[\p{L}\p{N}]/u.test(words)) continue;
      const found = `the source says "${words.slice(0, 80)}", which is in none of its records`;
      const cure = 'add the words where they belong, or an exception with a reason';
      yield { file: version.file, line: 1, found, cure };
    }
  }
};

type Printed = Pick<Problem, 'file' | 'path' | 'line'> & { text: string };

function* printedIn(
  version: PolicyVersion,
  { regulatory, references }: Records,
  { bodies }: Context,
): Iterable<Printed> {
  const { file } = version;
  for (const text of listPrintedTexts(version)) {
    const path = findPath(version, text);
    yield { file, text, ...(path ? { path } : { line: 1 }) };
  }
  const entries = regulatory.filter(({ id }) => version.regulatory.includes(id));
  for (const record of [version, ...entries]) {
    for (const { text, line } of bodies.get(record.file)?.blocks ?? []) {
      yield { file: record.file, line, text };
    }
  }
  for (const bibliography of references) {
    if (bibliography.id !== version.bibliography) continue;
    for (const [index, { asPrinted }] of bibliography.references.entries()) {
      const path = ['references', index, 'asPrinted'];
      yield { file: bibliography.file, path, text: asPrinted.replaceAll('*', '') };
    }
  }
}

/** Where a record holds a text, or the beginning of it. */
function findPath(value: unknown, text: string): (string | number)[] | undefined {
  if (typeof value === 'string') return value !== '' && text.startsWith(value) ? [] : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, below] of Object.entries(value)) {
    const path = findPath(below, text);
    if (path) return [Array.isArray(value) ? Number(key) : key, ...path];
  }
  return undefined;
}

/** The words from a little before the first that the source does not print so. */
function shorten(text: string, source: string): string {
  let length = text.length;
  while (length > 0 && !source.includes(text.slice(0, length))) length -= 1;
  const start = text.lastIndexOf(' ', Math.max(0, length - 30)) + 1;
  return text.slice(start, start + 60);
}
