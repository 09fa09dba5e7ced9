import type { Block } from '../template/block.ts';

/** The blocks of one regulatory entry in printed order. */
export type EntryBlocks = readonly Block[];

const heading = /^Regulatory Status$/i;

/** How a decision of FDA is told: "was cleared for marketing", "were granted a de novo". */
export const decided = /\b(?:was|were) (granted|cleared|approved)\b/;

/** The start of an entry: a year and a decision in one sentence. */
const entryStart = /^In \d{4}, .{1,300}?\b(?:was|were) (?:granted|cleared|approved)\b/;

/** A second decision within the paragraph of another device, which is an entry of its own. */
const furtherEntry =
  /(?<=[.”] )(?=The .{1,120}? (?:was|were) (?:granted|cleared|approved)\b[^.]{0,120}\((?:K|DEN)\d{6}\))/;

/** The evidence summary has no heading; it begins so in every policy of the template. */
const summaryStart = /^For individuals (?:who|with)\b/;

/**
 * The blocks of a section, cut into those before its regulatory entries, the entries, and those
 * after. No entries where nothing stands below "Regulatory Status" that reads like one.
 */
export function regulatoryBlocks(blocks: readonly Block[]): {
  before: readonly Block[];
  entries: readonly EntryBlocks[];
  after: readonly Block[];
} {
  const status = blocks.findIndex(({ kind, text }) => kind === 'subheading' && heading.test(text));
  const isStart = ({ kind, text }: Block) => kind === 'paragraph' && entryStart.test(text);
  const first =
    status < 0 ? -1 : blocks.findIndex((block, index) => index > status && isStart(block));
  if (first < 0) return { before: blocks, entries: [], after: [] };
  const rest = blocks.slice(first);
  const end = rest.findIndex(({ kind, text }) => kind === 'subheading' || summaryStart.test(text));
  const entries: Block[][] = [];
  for (const block of end < 0 ? rest : rest.slice(0, end)) {
    const [start = block, ...further] = cutAtFurtherEntries(block);
    if (isStart(block)) entries.push([start]);
    else entries.at(-1)?.push(start);
    for (const own of further) entries.push([own]);
  }
  return { before: blocks.slice(0, first), entries, after: end < 0 ? [] : rest.slice(end) };
}

function cutAtFurtherEntries(block: Block): readonly Block[] {
  if (block.kind !== 'paragraph') return [block];
  return block.text.split(furtherEntry).map((text) => ({ ...block, text: text.trim() }));
}
