import { isNode, LineCounter, parseDocument } from 'yaml';

/** Finds the line (from 1) of its file on which a fact stands. */
export type LineFinder = (path: readonly (string | number)[]) => number;

/**
 * The lines of the facts of a file. A path that leads nowhere, as that of a missing key does, gives
 * the line of the nearest fact above it. Only asked when there is a problem: this parser knows
 * positions and is slow.
 */
export function createLineFinder(yaml: string, firstLine: number): LineFinder {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, logLevel: 'silent' });
  const lineOf = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const key = keyAt(document, path.slice(0, length));
      if (key !== undefined) return lineOf(key);
    }
    return firstLine === 1 ? 1 : firstLine - 1;
  };
}

/** Where a fact begins: at its key in a map, at itself in a list. */
function keyAt(
  document: ReturnType<typeof parseDocument>,
  path: readonly (string | number)[],
): number | undefined {
  const parent: unknown =
    path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  if (isNode(parent) && 'items' in parent && Array.isArray(parent.items)) {
    for (const pair of parent.items as { key?: unknown }[]) {
      const name = pair.key;
      if (isNode(name) && 'value' in name && name.value === key && name.range) return name.range[0];
    }
  }
  const node: unknown = document.getIn(path, true);
  return isNode(node) && node.range ? node.range[0] : undefined;
}
