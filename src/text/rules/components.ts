import { listNodes, type ProseRule } from '../body.ts';
import { parseCitationId } from '../parseCitationId.ts';
import { getNodeText } from '../markTree.ts';
import { citation, isPolicyPart, ourHeading, policyParts } from '../vocabulary.ts';

/** A component is one of the vocabulary, in its one form; what it does not take would be lost. */
export const components: ProseRule = function* ({ tree }) {
  for (const { node, line, above, isAlone } of listNodes(tree)) {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') continue;
    const { name, attributes, children } = node;
    const refused = (found: string, cure: string) => ({ line, found, cure });
    if (name === citation) {
      const isWhole =
        attributes.length === 1 && parseCitationId(node) && getNodeText(node).trim() !== '';
      if (!isWhole || node.type === 'mdxJsxFlowElement') {
        yield refused(
          `a <${citation}> of another form`,
          `write <${citation} id="zeilig-2012">1</${citation}> among the words`,
        );
      }
    } else if (name === ourHeading || isPolicyPart(name)) {
      const form = name === ourHeading ? `<${name}>Words</${name}>` : `<${name} />`;
      const wrongChildren = name === ourHeading ? !getNodeText(node).trim() : children.length > 0;
      const standsAlone = above.length === 0 || (above.join() === 'p' && isAlone);
      if (attributes.length > 0 || wrongChildren || !standsAlone) {
        yield refused(`a <${name}> of another form`, `write ${form} on a line of its own`);
      }
    } else {
      const known = [...policyParts, ourHeading, citation].join(', ');
      yield refused(`the component <${name ?? ''}>`, `use one of ${known}`);
    }
  }
};
