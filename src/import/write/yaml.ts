import { Document, isCollection, isMap, isPair, isScalar, type Node, visit } from 'yaml';

/** The widest small map or list that is written on one line. */
const widest = 96;

/**
 * Facts as YAML in the layout of the hand-written records: what is small stands on one line, every
 * long text on its own, days are quoted, nothing is folded and nothing is an alias.
 */
export function yamlOf(facts: object): string {
  const document = new Document(facts, { aliasDuplicateObjects: false });
  visit(document, {
    Collection(_, node) {
      if (isSmall(node)) node.flow = true;
    },
    Scalar(_, node) {
      const isDay = typeof node.value === 'string' && /^\d{4}-\d{2}/.test(node.value);
      if (isDay) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** A list of scalars or of such lists, or a map of several of them, that fits a line. */
function isSmall(node: Node): boolean {
  if (!isCollection(node) || (isMap(node) && node.items.length < 2)) return false;
  const isFlat = node.items.every((item) => {
    const value = isPair(item) ? item.value : item;
    return isScalar(value) || (isCollection(value) && value.items.length === 0);
  });
  return isFlat && JSON.stringify(node.toJSON()).length <= widest;
}
