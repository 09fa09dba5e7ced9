import type { BlockContent, Nodes, PhrasingContent } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { features, type ProseFormat } from './parse.ts';
import { citation, isPolicyPart, ourHeading, type PolicyPart } from './vocabulary.ts';

/** A body in reading order: its words as a Markdown tree, headings of ours, the policy's parts. */
export type WordBlock =
  | { kind: 'words'; node: BlockContent }
  | { kind: 'ours'; heading: string }
  | { kind: 'part'; part: PolicyPart };

/** Cuts a body into blocks. Citations become their printed numbers. Throws on what no body may hold. */
export function buildWordTree(body: string, format: ProseFormat): readonly WordBlock[] {
  const parse = format === 'mdx' ? mdxToMdast : markdownToMdast;
  return (parse(body, { features }) as { children: BlockContent[] }).children.map((node) =>
    wordBlock(unwrapped(node)),
  );
}

/** MDX puts a component that stands alone on its line into a paragraph; the paragraph goes. */
function unwrapped(node: Nodes): Nodes {
  if (node.type !== 'paragraph' || node.children.length !== 1) return node;
  const [only] = node.children;
  return only && nameOf(only) && nameOf(only) !== citation ? only : node;
}

const nameOf = (node: Nodes): string | null =>
  (node.type as string).startsWith('mdxJsx') && 'name' in node ? String(node.name) : null;

function wordBlock(node: Nodes): WordBlock {
  const name = nameOf(node);
  if (isPolicyPart(name)) return { kind: 'part', part: name };
  if (name === ourHeading) return { kind: 'ours', heading: textOf(node) };
  return { kind: 'words', node: withoutCitations(node) as BlockContent };
}

function withoutCitations(node: Nodes): Nodes {
  const name = nameOf(node);
  if (name === citation) return { type: 'text', value: textOf(node) };
  if (name !== null) throw new Error(`A body may not hold <${name}>`);
  if (!('children' in node)) return node;
  const children = node.children.map(withoutCitations) as PhrasingContent[];
  return { ...node, children } as Nodes;
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
