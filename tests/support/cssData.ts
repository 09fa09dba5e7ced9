import bcd, {
  type CompatStatement,
  type Identifier,
} from '@mdn/browser-compat-data' with { type: 'json' };

type Data = Readonly<Record<string, Identifier | undefined>>;

const {
  properties,
  selectors,
  types,
  'at-rules': atRules,
} = bcd.css as Readonly<Record<'properties' | 'selectors' | 'types' | 'at-rules', Data>>;

/** An entry of MDN's data under a key that may not be there, or may be the entry's own data. */
const getPart = (data: Data | Identifier | undefined, key: string): Identifier | undefined =>
  key === '__compat' ? undefined : (data as Data | undefined)?.[key];

/** Units that depend on what of the window a browser's own bars leave share an entry: "dvh", "dvw". */
const groups: Readonly<Record<string, string>> = { d: 'dynamic', l: 'large', s: 'small' };

function findUnit(unit: string): Identifier | undefined {
  const group = /^[dls](?=v)/.exec(unit)?.[0] ?? '';
  const key = group ? `viewport_percentage_units_${groups[group]}` : unit;
  return getPart(types['length'], key);
}

/** A function by its name: a value of one property, a type of its own, or one way to write a type. */
function findFunction(property: string, name: string): Identifier | undefined {
  const ofProperty = properties[property];
  return (
    getPart(ofProperty, name) ??
    getPart(ofProperty, `${name}_function`) ??
    types[name] ??
    Object.values(types)
      .map((type) => getPart(type, name))
      .find(Boolean)
  );
}

/** What MDN's data says of the parts of CSS; undefined where it has no entry. */
export const cssData = {
  atRule: (name: string): CompatStatement | undefined => atRules[name]?.__compat,
  mediaFeature: (name: string): CompatStatement | undefined =>
    getPart(atRules['media'], name.replace(/^(min|max)-/, ''))?.__compat,
  property: (name: string): CompatStatement | undefined => properties[name]?.__compat,
  keyword: (property: string, word: string): CompatStatement | undefined =>
    getPart(properties[property], word)?.__compat,
  function: (property: string, name: string): CompatStatement | undefined =>
    findFunction(property, name)?.__compat,
  unit: (name: string): CompatStatement | undefined => findUnit(name)?.__compat,
  selector: (name: string): CompatStatement | undefined => selectors[name]?.__compat,
};
