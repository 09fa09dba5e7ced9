import { quote, type Warn } from '../report.ts';

/** One line of the source text, counted from 1. */
export interface Line {
  line: number;
  text: string;
}

/**
 * Words of a section that belong together: a paragraph, an item of a list, "Regulatory Status", the
 * names of lines of business on a line of their own, or a numbered reference.
 */
export interface Block extends Line {
  kind: 'paragraph' | 'item' | 'subheading' | 'label' | 'reference';
  /** The number of a reference as published. */
  number?: number;
}

/** The lines of business that a line names and nothing else; undefined for any other line. */
export type ReadLabel = (text: string) => readonly string[] | undefined;

/** The words of blocks as one run, as facts hold them. */
export const joinText = (blocks: readonly Block[]): string =>
  blocks.map(({ text }) => text).join(' ');

/** "Not applicable", and nothing else. */
export const isNotApplicable = (words: string): boolean =>
  /^(?:not applicable|n\/a|none)\.?$/i.test(words);

/** The sections in which a line that names lines of business is a label of what follows. */
const labelled = /^(?:POLICY STATEMENT|CODING|MEDICAL CRITERIA|PRIOR AUTHORIZATION)$/;

/** The blocks of one section: an empty line ends a block, a mark or a label begins one. */
export function readBlocks(heading: string, lines: readonly Line[], readLabel: ReadLabel): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const { line, text } of lines) {
    const start = text === '' ? undefined : startBlock(heading, text, open, readLabel);
    if (start) blocks.push({ ...start, line });
    else if (open && text !== '') open.text += ` ${text.trim()}`;
    // What follows a label, or a notice of publication, is another block also on the next line.
    const isClosed = text === '' || start?.kind === 'label' || heading === 'PUBLISHED';
    open = isClosed ? undefined : blocks.at(-1);
  }
  return blocks;
}

function startBlock(
  heading: string,
  line: string,
  open: Block | undefined,
  readLabel: ReadLabel,
): Omit<Block, 'line'> | undefined {
  const text = line.trim();
  const [reference, number] = /^(\d{1,3})\.(?: +|(?=[A-Z]))/.exec(text) ?? [];
  if (heading === 'REFERENCES' && reference)
    return { kind: 'reference', text: text.slice(reference.length), number: Number(number) };
  const mark = /^[-•] +/.exec(text)?.[0];
  if (mark) return { kind: 'item', text: text.slice(mark.length) };
  if (labelled.test(heading) && readLabel(text)) return { kind: 'label', text };
  if (/^Regulatory Status$/i.test(text) && !open) return { kind: 'subheading', text };
  const isCode = /^(?:[A-V]\d{4}|\d{4}[0-9FTUAM])(?![\p{L}\d])/u.test(text);
  // A descriptor goes on only where its next line plainly does: it could swallow a footer.
  const isOther = open?.kind === 'item' && !/^(?!page \d|www\.)\p{Ll}/u.test(text);
  if (heading === 'CODING' && (isCode || isOther)) return { kind: 'item', text };
  return open ? undefined : { kind: 'paragraph', text };
}

/** Joins a sentence that a page break cuts, where the words after the break plainly go on. */
export function joinAtPageBreaks(blocks: readonly Block[], warn: Warn): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const isCut = before?.kind === 'paragraph' && !/[.:;!?)\]”"’*]$/.test(before.text);
    if (isCut && block.kind === 'paragraph' && /^\p{Ll}/u.test(block.text)) {
      joined[joined.length - 1] = { ...before, text: `${before.text} ${block.text}` };
      warn(block.line, `${quote(block.text)} is joined to the line above`, 'check the sentence');
    } else joined.push(block);
  }
  return joined;
}
