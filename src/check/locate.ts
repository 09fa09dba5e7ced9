import { isNode, LineCounter, parseDocument } from 'yaml';

/**
 * The line (from 1) on which a fact stands in a content file. A path that leads nowhere, as that of
 * a missing key does, gives the line of the nearest fact above it. Only asked when there is a
 * problem: this parser knows positions and is slow.
 */
export function lineOf(source: string, path: readonly (string | number)[]): number {
  const lines = new LineCounter();
  const yaml = source.split(/^---$/m, 2).join('---');
  const document = parseDocument(yaml, { lineCounter: lines, logLevel: 'silent' });
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
