import { oneLine, sourceWords } from '../fidelity/sourceWords.ts';
import type { FidelityException } from '../schemas/fidelityException.ts';
import { furniture } from './template/headings.ts';
import type { Line } from './template/line.ts';

const ofThePdf =
  'It is a button of the PDF. This site has no envelope icon, and the policy gives no address for comments.';
const ofThePages = 'A running head or a page number of the printed pages.';

/**
 * What of the source no page shows, as exceptions of its fidelity. A running head is printed more
 * than once, so its exception quotes the words around it, which are printed once.
 */
export function exceptionsOf(text: string, lines: readonly Line[]): readonly FidelityException[] {
  const all = text.split('\n');
  const isEnvelope = (line: Line) => furniture.test(line.text.trim());
  const envelopes = lines.filter(isEnvelope).map(({ text: printed }): FidelityException => ({
    printed: printed.trim(),
    onPage: '',
    reason: ofThePdf,
  }));
  const pages = runsOf(
    lines.filter((line) => !isEnvelope(line)),
    all,
  ).map(([first, last]) => {
    const before = lastWords(all.slice(0, first - 1));
    const after = firstWords(all.slice(last));
    const between = oneLine(all.slice(first - 1, last).join(' '));
    return {
      printed: oneLine(`${before} ${between} ${after}`),
      onPage: oneLine(`${before} ${after}`),
      reason: ofThePages,
    };
  });
  return [...pages, ...envelopes];
}

/** First and last line of each run of lines with nothing but empty lines among them. */
function runsOf(lines: readonly Line[], all: readonly string[]) {
  const runs: [first: number, last: number][] = [];
  for (const { line } of lines) {
    const open = runs.at(-1);
    const between = open ? all.slice(open[1], line - 1).join('') : 'none';
    if (open && between.trim() === '') open[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}

const lastWords = (lines: readonly string[]) =>
  sourceWords(lines.join('\n')).split(' ').slice(-4).join(' ');

const firstWords = (lines: readonly string[]) =>
  sourceWords(lines.slice(0, 40).join('\n')).split(' ').slice(0, 4).join(' ');
