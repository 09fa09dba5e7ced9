import type { CodingGroup } from '../../schemas/policy.ts';
import type { LineOfBusinessId } from '../../domain/records.ts';
import { Refusal, type Findings } from '../finding.ts';
import type { Block } from '../template/block.ts';
import type { Section } from '../template/sections.ts';
import { codeOf } from './codeItem.ts';
import { groupDeterminations } from './groupDeterminations.ts';

/**
 * The coding groups: a heading where one is printed, the sentence that decides, the codes. Throws a `Refusal` for words
 * that have no place in a group, because they would be lost.
 */
export function codingGroupsOf(
  { blocks }: Section,
  lines: readonly LineOfBusinessId[],
  findings: Findings,
): readonly CodingGroup[] {
  const groups: { above: Block[]; items: Block[] }[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'item' && last) last.items.push(block);
    else if (last?.items.length === 0) last.above.push(block);
    else
      groups.push({
        above: block.kind === 'item' ? [] : [block],
        items: block.kind === 'item' ? [block] : [],
      });
  }
  return groups.map((group) => groupOf(group, lines, findings));
}

function groupOf(
  { above, items }: { above: readonly Block[]; items: readonly Block[] },
  lines: readonly LineOfBusinessId[],
  findings: Findings,
): CodingGroup {
  const [sentence, heading, ...more] = above.toReversed();
  const first = above[0] ?? items[0];
  if (!sentence || sentence.kind === 'label' || more.length > 0 || items.length === 0) {
    const words = first?.text.slice(0, 60) ?? '';
    throw new Refusal(
      first?.line ?? 1,
      `"${words}" in ${above.length} paragraphs above ${items.length} codes`,
      'a group has at most a heading, one sentence and its codes: enter this policy by hand',
    );
  }
  if (heading && heading.kind !== 'label') {
    const found = `"${heading.text.slice(0, 60)}", taken as the heading of a group of codes`;
    findings.doubt(heading.line, found, 'see that it is one');
  }
  return {
    heading: heading?.text ?? null,
    sentence: sentence.text,
    determinations: groupDeterminations(heading, sentence, lines),
    codes: items.map((item) => codeOf(item, findings)),
  };
}
