import type { Findings } from '../finding.ts';
import type { Block } from './block.ts';

const numberedLine = /^\d{1,3}[.)]\s/;

/** A short paragraph without an end, in which words above stand for themselves: "Regulatory Status". */
export function withSubheadings(
  blocks: readonly Block[],
  { doubt }: Pick<Findings, 'doubt'>,
): readonly Block[] {
  return blocks.map((block, index): Block => {
    const next = blocks[index + 1];
    if (block.kind !== 'paragraph' || !next || next.kind === 'item') return block;
    const { text, line } = block;
    const isShort = text.length <= 80 && /^\p{Lu}/u.test(text) && !/[.:;!?,*”)]$/.test(text);
    if (!isShort || numberedLine.test(text)) return block;
    doubt(line, `"${text}", taken as a heading within its section`, 'see that it is one');
    return { ...block, kind: 'subheading' };
  });
}
