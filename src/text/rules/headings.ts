import { listNodes, type ProseRule } from '../body.ts';
import { getNodeText } from '../markTree.ts';
import { partHeadings } from '../partHeadings.ts';
import { isPolicyPart, ourHeading } from '../vocabulary.ts';

/**
 * Headings begin with ## (the title is the page's), skip no level, hold words, and none says the
 * same as another. Only a policy has headings: an entry stands among those of its policy.
 */
export const headings: ProseRule = function* ({ tree, format }) {
  const seen = new Set<string>();
  const ofParts = new Set<string>();
  let level = 1;
  for (const { node, line, above } of listNodes(tree)) {
    if ('name' in node && isPolicyPart(node.name) && node.name !== 'RegulatoryEntries') {
      const { text } = partHeadings[node.name];
      if (seen.has(text.toLowerCase())) {
        yield { line, found: `the heading "${text}" above <${node.name} />`, cure: 'remove it' };
      }
      ofParts.add(text.toLowerCase());
      level = 2;
    }
    const ours = 'name' in node && node.name === ourHeading;
    const depth = node.type === 'element' ? Number(/^h(\d)$/.exec(node.tagName)?.[1]) : Number.NaN;
    if (!('children' in node) || (!ours && Number.isNaN(depth))) continue;
    const text = getNodeText(node).trim();
    const refused = (found: string, cure: string) => ({ line, found, cure });
    if (format === 'markdown') {
      yield refused(
        `the heading "${text}"`,
        'write it as words: an entry has no headings; \\# for a plain #',
      );
      continue;
    }
    const next = ours ? 2 : depth;
    if (next === 1)
      yield refused(`the heading "${text}" of level 1`, 'begin it with ##; \\# for a plain #');
    else if (next > level + 1 || next > 3) {
      const cure = `begin it with ${'#'.repeat(Math.min(level + 1, 3))}`;
      yield refused(`the heading "${text}" of level ${next}`, cure);
    }
    if (above.length > 0 && !ours) yield refused(`the heading "${text}" in a list`, 'move it out');
    if (text === '') yield refused('a heading without words', 'write the heading, or remove it');
    if (seen.has(text.toLowerCase()) || ofParts.has(text.toLowerCase())) {
      yield refused(`a second heading "${text}"`, 'give each heading words of its own');
    }
    seen.add(text.toLowerCase());
    level = next;
  }
};
