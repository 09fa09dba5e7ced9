import type { ElementContent, RootContent } from 'hast';
import type { Root } from 'hast';
import { citation, isPolicyPart, ourHeading, proseElements } from './vocabulary.ts';

/** Something that no body may hold, and its line in the body (from 1). */
export interface Refusal {
  line: number;
  found: string;
  cure: string;
}

/** Raw HTML, code and unknown components: whatever is not words and the known vocabulary. */
export function refusalsIn(tree: Root): Refusal[] {
  return tree.children.flatMap(refusalsOf);
}

function refusalsOf(node: RootContent | ElementContent): Refusal[] {
  const line = node.position?.start.line ?? 1;
  const below = 'children' in node ? node.children.flatMap(refusalsOf) : [];
  switch (node.type) {
    case 'text':
      return [];
    case 'element':
      return proseElements.has(node.tagName)
        ? below
        : [{ line, found: `<${node.tagName}>`, cure: 'write words, lists and headings only' }];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      if (isPolicyPart(node.name) || node.name === ourHeading || node.name === citation) {
        return below;
      }
      return [
        { line, found: `the component <${node.name}>`, cure: 'use one that the README lists' },
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [{ line, found: 'an expression in braces', cure: 'write the words themselves' }];
    case 'mdxjsEsm':
      return [{ line, found: 'an import or export', cure: 'remove it: the page brings the parts' }];
    default:
      return [{ line, found: `raw HTML (${node.type})`, cure: 'write it in Markdown' }];
  }
}
