import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtmlString } from './toHtmlString.ts';
import GithubSlugger from 'github-slugger';
import { markTree, getNodeText, type MarkContext } from './markTree.ts';
import { isPolicyPart, ourHeading, type PolicyPart } from './vocabulary.ts';

/** A heading of the page: what the contents list shows and links. */
export interface Heading {
  slug: string;
  text: string;
  level: 2 | 3;
  /** Whether the source prints it; else it is ours and marked so. */
  printed: boolean;
}

/** A body in reading order: stretches of words as HTML, headings, and the policy's parts. */
export type Block =
  | { kind: 'words'; html: string }
  | { kind: 'heading'; heading: Heading }
  | { kind: 'part'; part: PolicyPart };

interface JsxElement {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  children: ElementContent[];
}

const isJsx = (node: RootContent | JsxElement): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/**
 * Cuts a body into blocks and marks its words. Only what the vocabulary knows comes through; what
 * it does not know throws, though the content check should have said so, with its line, before.
 */
export function renderBlocks(body: Root, context: MarkContext): Block[] {
  const slugger = new GithubSlugger();
  const blocks: Block[] = [];
  for (const node of body.children) {
    const block = blockOf(unwrapped(node), slugger, context);
    const last = blocks.at(-1);
    if (block?.kind === 'words' && last?.kind === 'words') last.html += block.html;
    else if (block) blocks.push(block);
  }
  return blocks;
}

/** The stretches of words in a body that `renderBlocks` annotates: all but headings and components. */
export function listTexts(body: Root): readonly string[] {
  return body.children.flatMap((child) => {
    const node = unwrapped(child);
    return node.type === 'element' && !/^h[23]$/.test(node.tagName) ? textsBelow(node) : [];
  });
}

const textsBelow = ({ children }: Element): readonly string[] =>
  children.flatMap((child) => {
    if (child.type === 'text') return [child.value];
    return child.type === 'element' ? textsBelow(child) : [];
  });

/** MDX puts a component that stands alone on its line into a paragraph; the paragraph goes. */
function unwrapped(node: RootContent): RootContent {
  if (node.type !== 'element' || node.tagName !== 'p') return node;
  const [only, ...rest] = node.children;
  return only && rest.length === 0 && isJsx(only) && only.name !== 'Cite' ? only : node;
}

function blockOf(
  node: RootContent,
  slugger: GithubSlugger,
  context: MarkContext,
): Block | undefined {
  if (isJsx(node)) {
    if (isPolicyPart(node.name)) return { kind: 'part', part: node.name };
    if (node.name === ourHeading) return headingBlock(node, 2, false, slugger);
    throw new Error(`The component <${node.name}> is not one of a policy's parts`);
  }
  if (node.type === 'text') return undefined;
  if (node.type !== 'element') throw new Error(`A body may not hold a ${node.type}`);
  if (node.tagName === 'h2') return headingBlock(node, 2, true, slugger);
  if (node.tagName === 'h3') return headingBlock(node, 3, true, slugger);
  return { kind: 'words', html: `${toHtmlString(markTree(node, context))}\n` };
}

function headingBlock(
  node: Element | JsxElement,
  level: 2 | 3,
  printed: boolean,
  slugger: GithubSlugger,
): Block {
  const text = getNodeText(node);
  return { kind: 'heading', heading: { slug: slugger.slug(text), text, level, printed } };
}
