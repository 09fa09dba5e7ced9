import { listNodes, type ProseRule } from '../body.ts';

/** A link goes to https:, to mailto:, to a page of this site ("/codes/") or to a heading ("#"). */
export const links: ProseRule = function* ({ tree }) {
  for (const { node, line } of listNodes(tree)) {
    if (node.type !== 'element' || node.tagName !== 'a') continue;
    const href = node.properties['href'] ?? '';
    if (/^https:\/\/[^/\s]+\.[^/\s]+|^mailto:[^\s@]+@[^\s@]+$|^\/(?!\/)|^#./i.test(href)) continue;
    yield {
      line,
      found: `a link to "${href}"`,
      cure: 'link to https:, mailto:, a page as "/codes/k1007/", or remove the link',
    };
  }
};
