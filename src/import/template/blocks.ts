import { linesNamedAlone } from '../policy/lineNames.ts';
import type { Block } from './block.ts';
import { noticeStart } from './headings.ts';
import type { Line } from './line.ts';

const listMark = /^\s*[-•] +/;
const numbered = /^(\d{1,3})\.(?: +|(?=[A-Z]))/;
const codeLine = /^(?:[A-V]\d{4}|\d{4}[0-9FTU])(?![\p{L}\d])/u;

/** The sections in which a line that names lines of business stands above the words for them. */
const withLabels = new Set([
  ...['POLICY STATEMENT', 'CODING', 'MEDICAL CRITERIA', 'PRIOR AUTHORIZATION'],
]);

/** The blocks of one section: an empty line ends a block, a mark or a label begins one. */
export function blocksOf(heading: string, lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const { line, text } of lines) {
    if (text === '') {
      open = undefined;
      continue;
    }
    const start = startOf(heading, text, open === undefined);
    if (!start && open) {
      open.text += ` ${text.trim()}`;
      continue;
    }
    open = { ...(start ?? { kind: 'paragraph', text: text.trim() }), line };
    blocks.push(open);
    // What follows a label, or a notice of publication, is another block also on the next line.
    if (open.kind === 'label' || heading === 'PUBLISHED') open = undefined;
  }
  return blocks;
}

function startOf(heading: string, text: string, isFirst: boolean): Omit<Block, 'line'> | undefined {
  if (heading === 'REFERENCES') {
    const [mark, number] = numbered.exec(text) ?? [];
    if (mark) return { kind: 'reference', text: text.slice(mark.length), number: Number(number) };
  }
  if (noticeStart.test(text)) return { kind: 'paragraph', text: text.trim() };
  const mark = listMark.exec(text)?.[0];
  if (mark) return { kind: 'item', text: text.slice(mark.length) };
  if (heading === 'CODING' && codeLine.test(text)) return { kind: 'item', text };
  if (withLabels.has(heading) && linesNamedAlone(text)) return { kind: 'label', text: text.trim() };
  return isFirst ? { kind: 'paragraph', text: text.trim() } : undefined;
}
