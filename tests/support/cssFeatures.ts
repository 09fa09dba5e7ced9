import type { CompatStatement } from '@mdn/browser-compat-data';
import { type CssNode, parse, walk, type WalkContext } from 'css-tree';
import { findLackingBrowsers, getOldestVersions } from './browserSupport.ts';
import { cssData } from './cssData.ts';

type Feature = readonly [name: string, compat: CompatStatement | undefined];

const isOwnOrPrefixed = (name: string) => name.startsWith('-');

/** The features that a node of a style sheet uses, by names to read: "text-wrap", "color: light-dark()". */
function getFeatures(node: CssNode, property: string, isNested: boolean): readonly Feature[] {
  switch (node.type) {
    case 'Atrule':
      return [[`@${node.name}`, cssData.atRule(node.name)]];
    case 'Feature':
      return [[`@media (${node.name})`, cssData.mediaFeature(node.name)]];
    case 'FeatureRange':
      return [['@media (width >= …)', cssData.mediaFeature('range_syntax')]];
    case 'Rule':
      return isNested ? [['nesting', cssData.selector('nesting')]] : [];
    case 'PseudoClassSelector':
    case 'PseudoElementSelector':
      return [[`:${node.name}`, cssData.selector(node.name)]];
    case 'Declaration':
      return isOwnOrPrefixed(property) ? [] : [[property, cssData.property(property)]];
    case 'Identifier':
      return property ? [[`${property}: ${node.name}`, cssData.keyword(property, node.name)]] : [];
    case 'Function':
      return [[`${node.name}()`, cssData.function(property, node.name)]];
    case 'Dimension':
      return [[`1${node.unit}`, cssData.unit(node.unit)]];
    default:
      return [];
  }
}

/**
 * The features of a style sheet that the oldest browsers of package.json lack, by MDN's data, each once with the
 * browsers. Rules inside `@supports` are skipped: only browsers with the feature apply them.
 */
export function findNewFeatures(css: string): ReadonlyMap<string, string> {
  const oldest = getOldestVersions();
  const found = new Map<string, string>();
  const tree = parse(css, {
    parseCustomProperty: true,
    onParseError: ({ message }) => found.set('what cannot be read', message),
  });
  let supports: CssNode | undefined;
  const rules: CssNode[] = [];
  walk(tree, {
    enter(this: WalkContext, node: CssNode) {
      if (node.type === 'Atrule' && node.name === 'supports') supports ??= node;
      if (supports) return;
      const property = this.declaration?.property ?? '';
      const own = node.type === 'Declaration' ? node.property : property;
      for (const [name, compat] of getFeatures(node, own, rules.length > 0)) {
        const lacking = compat ? findLackingBrowsers(compat, oldest) : [];
        if (lacking.length > 0) found.set(name, lacking.join(', '));
      }
      if (node.type === 'Rule') rules.push(node);
    },
    leave(node: CssNode) {
      if (node === supports) supports = undefined;
      if (node === rules.at(-1)) rules.pop();
    },
  });
  return found;
}
