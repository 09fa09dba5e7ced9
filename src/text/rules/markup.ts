import { listNodes, type ProseRule, type Refusal } from '../body.ts';
import { proseElements } from '../vocabulary.ts';

const known: Readonly<Partial<Record<string, Omit<Refusal, 'line'>>>> = {
  img: { found: 'an image', cure: 'say in words what it shows: policies hold no images' },
  del: { found: 'words struck through by ~', cure: 'write \\~ for a plain ~' },
  code: { found: 'code between ` marks', cure: 'write \\` for a plain `' },
  pre: { found: 'code', cure: 'remove the spaces at the start of the line, or the ``` around it' },
  input: { found: 'a box of a task list', cure: 'write \\[ for a plain [' },
};

const unknown = (name: string) => ({
  found: `<${name}>`,
  cure: 'write words, lists and headings only',
});

/** A body is words, lists, tables and headings: no HTML, no image, no code, no expression. */
export const markup: ProseRule = function* ({ tree }) {
  for (const { node, line, above } of listNodes(tree)) {
    switch (node.type) {
      case 'element':
        if (proseElements.has(node.tagName) || /^h\d$/.test(node.tagName)) break;
        if (!above.includes('pre'))
          yield { line, ...(known[node.tagName] ?? unknown(node.tagName)) };
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        yield {
          line,
          found: 'an expression in braces',
          cure: 'write the words; \\{ for a plain {',
        };
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
