import GithubSlugger from 'github-slugger';
import type { BodyFacts } from '../domain/bodyFacts.ts';
import { listNodes, type Body, type ProseNode } from './body.ts';
import { parseCitationId } from './parseCitationId.ts';
import { getNodeText } from './markTree.ts';
import { citation, isPolicyPart, ourHeading } from './vocabulary.ts';

const wholeWords = new Set(['p', 'li', 'h2', 'h3', 'h4', 'th', 'td']);

/** What a body holds, with lines of its file; its first line is the given one of the file. */
export function extractBodyFacts({ tree }: Body, firstLine: number): BodyFacts {
  const slugger = new GithubSlugger();
  const facts = { blocks: [], runs: [], links: [], citations: [], headings: [], parts: [] };
  const all: Writable<BodyFacts> = facts;
  for (const { node, line: inBody, above } of listNodes(tree)) {
    const line = inBody + firstLine - 1;
    if (node.type === 'text') {
      all.runs.push(node.value);
      if (above.length === 0 && node.value.trim() !== '')
        all.blocks.push({ text: node.value, line });
    }
    if (node.type === 'element' && wholeWords.has(node.tagName) && !above.includes('li')) {
      const isItem = node.tagName === 'li';
      all.blocks.push({ text: getNodeText(node), line, ...(isItem && { isItem }) });
    }
    if (node.type === 'element' && node.tagName === 'a') {
      all.links.push({ href: node.properties['href'] ?? '', line });
    }
    if (isHeading(node)) {
      const text = getNodeText(node);
      all.headings.push({ slug: slugger.slug(text), text, line });
    }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') continue;
    if (isPolicyPart(node.name)) all.parts.push({ name: node.name, line });
    if (node.name === citation) {
      all.citations.push({ id: parseCitationId(node) ?? '', text: getNodeText(node), line });
    }
  }
  return all;
}

type Writable<T> = { [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };

const isHeading = (node: ProseNode): node is ProseNode & { children: never[] } =>
  (node.type === 'element' && /^h[2-4]$/.test(node.tagName)) ||
  ('name' in node && node.name === ourHeading);
