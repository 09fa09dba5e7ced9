import type { ElementContent } from 'hast';
import { listNodes, type ProseRule } from '../body.ts';

/**
 * A table is whole: each row has as many cells as the head, because Markdown drops what is over
 * and fills up what is missing; and no column is aligned, because that needs a style of its own.
 */
export const tables: ProseRule = function* ({ tree, text }) {
  const lines = text.split('\n');
  let columns = 0;
  for (const { node, line, above } of listNodes(tree)) {
    if (node.type === 'text' && /^\s*\|.*\|\s*$/m.test(node.value) && !above.includes('table')) {
      yield {
        line,
        found: 'rows between | that are no table',
        cure: 'put a line of | --- | below the head, and an empty line above it',
      };
    }
    if (node.type !== 'element' || node.tagName !== 'tr') continue;
    const cells = cellsIn(lines[line - 1] ?? '');
    if (above.includes('thead')) {
      columns = cells;
      if (node.children.some(isAligned)) {
        yield { line: line + 1, found: 'an aligned column', cure: 'write --- without a colon' };
      }
    } else if (cells !== columns) {
      yield {
        line,
        found: `a row of ${cells} cells in a table of ${columns}`,
        cure: 'give each row as many cells as the head; write \\| for a | in the words',
      };
    }
  }
};

const isAligned = (cell: ElementContent) =>
  cell.type === 'element' && cell.properties['style'] !== undefined;

/** The cells of a row as it is written: an escaped | does not part cells. */
function cellsIn(row: string): number {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).length;
}
