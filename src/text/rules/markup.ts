import { listNodes, type ProseRule } from '../body.ts';
import { proseElements } from '../vocabulary.ts';

/** A body is words, lists, tables and headings: no HTML, no image, no code, no expression. */
export const markup: ProseRule = function* ({ tree }) {
  for (const { node, line } of listNodes(tree)) {
    switch (node.type) {
      case 'element':
        if (proseElements.has(node.tagName) || /^h\d$/.test(node.tagName)) break;
        yield node.tagName === 'img'
          ? { line, found: 'an image', cure: 'say in words what it shows: policies hold no images' }
          : { line, found: `<${node.tagName}>`, cure: 'write words, lists and headings only' };
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        yield { line, found: 'an expression in braces', cure: 'write the words themselves' };
        break;
      case 'mdxjsEsm':
        yield {
          line,
          found: 'an import or export',
          cure: 'remove it: the page brings the parts',
        };
        break;
      case 'text':
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        break;
      default:
        yield { line, found: 'raw HTML', cure: 'write it in Markdown' };
    }
  }
};
