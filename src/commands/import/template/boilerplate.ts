import { toOneLine, readSourceWords } from '../../../content/source/readSourceWords.ts';
import type { FidelityException } from '../../../content/schemas/fidelityException.ts';
import { quote, todo, type Warn } from '../report.ts';
import type { Line } from './blocks.ts';

/** A line that belongs to the pages of the PDF and not to the policy, and why it is left out. */
export interface Boilerplate extends Line {
  reason: string;
}

const envelope = /^CLICK THE ENVELOPE ICON BELOW TO SUBMIT COMMENTS$/;
const pageNumber = /^(?:page \d{1,4}(?: of \d{1,4})?|- ?\d{1,4} ?-|\d{1,3})$/i;
const footerWords = /[^\d|]\| ?\d{1,3}$|\bpage \d{1,4}\b|\bwww\.|\(\d{3}\)|©/i;

/**
 * Page headers, page footers and page numbers. They never become part of a sentence or of a
 * descriptor. Where their form alone does not prove it, the reason is left to a person.
 */
export function findBoilerplate(lines: readonly Line[], warn: Warn): readonly Boilerplate[] {
  const title = lines.find(({ text }) => text !== '');
  const counts = Map.groupBy(lines, withoutNumbers);
  return lines.flatMap((line, index) => {
    const text = line.text.trim();
    if (text === '' || line === title) return [];
    if (envelope.test(text)) return [{ ...line, text, reason: 'An icon that only the PDF has.' }];
    const isTitle = text === title?.text.trim();
    const isPage = pageNumber.test(text) && isAlone(lines, index);
    const isRepeated = (counts.get(withoutNumbers(line))?.length ?? 0) > 1;
    const isFooter = footerWords.test(text) && !/[.:;,]$/.test(text);
    if (!isTitle && !isPage && !(isFooter && (isRepeated || !/\p{Ll}/u.test(text)))) return [];
    warn(line.line, `${quote(text)} looks like part of a page`, 'check that it is not policy text');
    const open = todo('say why this is not policy text, or put it back where it belongs');
    return [{ ...line, text, reason: isTitle ? 'The title, once more on a later page.' : open }];
  });
}

const withoutNumbers = ({ text }: Line) => text.trim().replace(/\d+/g, '#');

/** Whether a line has empty lines around it. */
export const isAlone = (lines: readonly Line[], index: number): boolean =>
  !lines[index - 1]?.text && !lines[index + 1]?.text;

/**
 * What no page shows of the source, as exceptions of its fidelity: words that occur once, or, as a
 * page header occurs more than once, with the words around them, which do not.
 */
export function listExceptions(
  text: string,
  boilerplate: readonly Boilerplate[],
): readonly FidelityException[] {
  const all = text.split('\n');
  const words = readSourceWords(text);
  const wordsUntil = (line: number) => readSourceWords(all.slice(0, line).join('\n')).split(' ');
  const runs: Boilerplate[][] = [];
  for (const line of boilerplate) {
    const open = runs.at(-1);
    const between = all.slice(open?.at(-1)?.line ?? 0, line.line - 1).join('');
    if (open && between.trim() === '') open.push(line);
    else runs.push([line]);
  }
  return runs.map((run) => {
    const [first, last] = [run[0]?.line ?? 1, run.at(-1)?.line ?? 1];
    const printed = toOneLine(all.slice(first - 1, last).join(' '));
    const { reason = '' } = run.find((one) => one.reason.startsWith('TODO')) ?? run[0] ?? {};
    if (words.split(printed).length === 2) return { printed, onPage: '', reason };
    const before = wordsUntil(first - 1).slice(-4);
    const after = words.split(' ').slice(wordsUntil(last).length).slice(0, 4);
    const around = toOneLine([...before, printed, ...after].join(' '));
    return { printed: around, onPage: toOneLine([...before, ...after].join(' ')), reason };
  });
}
