import { extractPlainWords } from '../../domain/bodyFacts.ts';
import { findDifferences } from '../../build/verify/differences.ts';
import { getExpectedWords } from '../../content/source/exceptions.ts';
import { toOneLine, readSourceWords } from '../../content/source/readSourceWords.ts';
import { parseBody } from '../../text/body.ts';
import { extractBodyFacts } from '../../text/extractBodyFacts.ts';
import { partHeadings } from '../../text/partHeadings.ts';
import { parseContentFile } from '../../content/records/frontMatter.ts';
import type { FidelityException } from '../../content/schemas/fidelityException.ts';
import type { ImportedFile } from './importedFile.ts';
import { quote, type ImportMessage } from './report.ts';

/**
 * Reads the files back and compares their words with the source: whatever they lose, add, change
 * or move. The import refuses a text of which it cannot keep every word in its place.
 */
export function findMissingWords(
  text: string,
  files: readonly ImportedFile[],
  exceptions: readonly FidelityException[],
): readonly ImportMessage[] {
  const expected = getExpectedWords(readSourceWords(text), exceptions);
  const lines = text.split('\n').map((line) => line.trim() || '\n');
  return findDifferences(expected, readWords(files)).map(({ kind, words }) => {
    const start = (/\[-(.+?)-\]/.exec(words)?.[1] ?? words).trim().slice(0, 60);
    const index = lines.findIndex((line) => line.includes(start) || start.startsWith(line));
    const message = `${kind} on the page: ${quote(words)}`;
    const hint = 'write this policy by hand: the template has no place for these words';
    return { line: Math.max(0, index) + 1, message, hint };
  });
}

/** The words of a version in the order of its page, from its files. */
function readWords(files: readonly ImportedFile[]): string {
  const inFolder = (folder: string) =>
    files.flatMap(({ path, text }) => (path.startsWith(folder) ? parseContentFile(text) : []));
  const [policy] = inFolder('policies');
  const facts: Record<string, unknown> = {};
  for (const { data } of [...inFolder('references'), ...inFolder('policies')])
    Object.assign(facts, data);
  const { blocks, parts } = extractBodyFacts(parseBody(policy?.body ?? '', 'mdx'), 1);
  const entries = inFolder('regulatory').map(({ body }) =>
    extractPlainWords(extractBodyFacts(parseBody(body, 'markdown'), 1)),
  );
  const placed = [
    ...blocks.map(({ text, line }) => ({ line, words: [text] })),
    ...parts.map(({ name, line }) => {
      if (name === 'RegulatoryEntries') return { line, words: entries };
      const heading = Object.entries(partHeadings).find(([part]) => part === name)?.[1].text ?? '';
      const words = collectWords(facts[factsFor(name)]);
      // Asterisks stand for italics there.
      const shown = name === 'References' ? words.map((one) => one.replaceAll('*', '')) : words;
      return { line, words: [heading, ...shown] };
    }),
  ].toSorted((a, b) => a.line - b.line);
  const title = `${String(facts['kind'])} | ${String(facts['title'])}`;
  const dates = ['effectiveDate', 'lastReviewed', 'lastUpdated'].map((key) =>
    collectWords(facts[key]).join(': '),
  );
  const words = [title, ...dates, ...placed.flatMap((one) => one.words), facts['notice']];
  return toOneLine(words.join(' '));
}

/** The facts that a part of the page shows; most have the name of the part. */
const factsFor = (part: string): string =>
  ({ PolicyStatement: 'statements', Coding: 'codingGroups', Published: 'publications' })[part] ??
  part.charAt(0).toLowerCase() + part.slice(1);

/** Keys of a version's facts that hold the policy's words, and those that hold such keys. */
const wordKeys = /^(?:label|heading|sentence|text|asPrinted|descriptor|codes|criteria|items|\d+)$/;

/** The words of the policy among facts, in their order; one block for several lines counts once. */
function collectWords(facts: unknown): readonly string[] {
  if (typeof facts === 'string') return facts.startsWith('TODO') ? [] : [facts];
  const words = Object.entries(facts ?? {}).map(([key, value]) =>
    wordKeys.test(key) ? collectWords(value) : [],
  );
  return words.filter((one, at) => one.length < 2 || one.join() !== words[at - 1]?.join()).flat();
}
