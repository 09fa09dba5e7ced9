import bcd, {
  type CompatStatement,
  type Identifier,
} from '@mdn/browser-compat-data' with { type: 'json' };

const { builtins = {} } = bcd.javascript;

/** What MDN's data says of a member of an interface of the web or of JavaScript, by the names that TypeScript uses. */
export function findApiCompat(interfaceName: string, member: string): CompatStatement | undefined {
  const isConstructor = interfaceName.endsWith('Constructor');
  // TypeScript has more names than JavaScript: ReadonlyArray, ArrayConstructor, IteratorObject.
  const name = interfaceName
    .replace(/Constructor$/, '')
    .replace(/^Readonly(?=Array|Map|Set)/, '')
    .replace(/^IteratorObject$/, 'Iterator');
  const builtIn: Identifier | undefined = builtins[name];
  const ofWeb: Identifier | undefined = bcd.api[name];
  const found = isConstructor
    ? (builtIn?.[member] ?? ofWeb?.[`${member}_static`])
    : (builtIn?.[member] ?? ofWeb?.[member]);
  return found?.__compat;
}

/** What MDN's data says of a name that is there without an interface: "structuredClone", "IntersectionObserver". */
export const findGlobalCompat = (name: string): CompatStatement | undefined =>
  (builtins[name] ?? bcd.api[name] ?? bcd.api['Window']?.[name])?.__compat;
