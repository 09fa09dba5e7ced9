import type { ElementContent, Root, RootContent } from 'hast';
import { parseProse, type ProseFormat } from './parse.ts';

/** A body with its tree, as the rules of prose take it. */
export interface Body {
  text: string;
  format: ProseFormat;
  tree: Root;
}

/** Something that no body may hold, and its line in the body (from 1). */
export interface Refusal {
  line: number;
  found: string;
  cure: string;
}

/** One rule about the words of one file. */
export type ProseRule = (body: Body) => Iterable<Refusal>;

export type ProseNode = RootContent | ElementContent;

/** A body taken apart. Throws where its MDX is malformed. */
export const parseBody = (text: string, format: ProseFormat): Body => ({
  text,
  format,
  tree: parseProse(text, format),
});

/** A node with its line, the names of the elements it stands in, and whether it stands alone. */
export interface PlacedNode {
  node: ProseNode;
  line: number;
  above: readonly string[];
  isAlone: boolean;
}

/** Every node below a tree, in reading order. A stack and not a recursion: quotations can be nested thousands deep. */
export function* listNodes({ children }: { children: readonly ProseNode[] }): Iterable<PlacedNode> {
  const rest: PlacedNode[] = [];
  const push = (nodes: readonly ProseNode[], above: readonly string[]) => {
    for (const node of nodes.toReversed()) {
      const line = node.position?.start.line ?? 1;
      rest.push({ node, line, above, isAlone: nodes.length === 1 });
    }
  };
  push(children, []);
  for (let next = rest.pop(); next; next = rest.pop()) {
    yield next;
    const { node, above } = next;
    const name = node.type === 'element' ? node.tagName : node.type;
    if ('children' in node) push(node.children, [...above, name]);
  }
}
