import type { Findings } from '../finding.ts';
import type { Block } from './block.ts';

/** A paragraph that ends otherwise goes on after the break. */
const sentenceEnd = /[.:;!?)\]”"’*]$/;

/** A shorter line without an end is a heading, not a sentence that a page break has cut. */
const shortest = 60;

/** Joins what a page break has cut: a sentence without its end, and the words that go on. */
export function joinedAtPageBreaks(
  blocks: readonly Block[],
  { doubt }: Pick<Findings, 'doubt'>,
): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (before && goesOn(before, block)) {
      joined[joined.length - 1] = { ...before, text: `${before.text} ${block.text}` };
      const seam = `${lastWords(before.text)} ${firstWords(block.text)}`;
      const found = `"${seam}", joined to one sentence`;
      doubt(
        block.line,
        found,
        'see that a page break cuts the sentence there, and say so in a reading',
      );
    } else joined.push(block);
  }
  return joined;
}

function goesOn(before: Block, block: Block): boolean {
  if (block.kind !== 'paragraph' || before.kind === 'label') return false;
  if (sentenceEnd.test(before.text)) return false;
  if (/^\p{Ll}/u.test(block.text)) return true;
  return before.kind === 'paragraph' && before.text.length >= shortest;
}

const lastWords = (text: string) => text.split(' ').slice(-4).join(' ');
const firstWords = (text: string) => text.split(' ').slice(0, 4).join(' ');
