import type { CompatStatement, SimpleSupportStatement } from '@mdn/browser-compat-data';
import browserslist from 'browserslist';

/** Browsers by their names in `browserslist` and in MDN's browser-compat-data. */
const names = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  ios_saf: 'safari_ios',
} as const;

type Supported = (typeof names)[keyof typeof names];
type Versions = ReadonlyMap<Supported, string>;

const isName = (name: string): name is keyof typeof names => name in names;

/** "15.4" and "≤79" as numbers to compare. */
const partsOf = (version: string) => version.replace('≤', '').split('.').map(Number);

function isOlder(version: string, than: string): boolean {
  const [major = 0, minor = 0] = partsOf(version);
  const [otherMajor = 0, otherMinor = 0] = partsOf(than);
  return major < otherMajor || (major === otherMajor && minor < otherMinor);
}

/** The oldest version of each browser that package.json names. */
export function getOldestVersions(): Versions {
  const oldest = new Map<Supported, string>();
  for (const entry of browserslist()) {
    const [name = '', version = ''] = entry.split(' ');
    if (!isName(name)) throw new Error(`package.json names the browser "${name}": add it here`);
    // Some versions of Safari are a range, as "15.6-15.8".
    const [first = ''] = version.split('-');
    const known = oldest.get(names[name]);
    if (known === undefined || isOlder(first, known)) oldest.set(names[name], first);
  }
  return oldest;
}

/** Whether a statement is of a feature that needs no setting, prefix or other name. */
const isPlain = ({ flags, prefix, alternative_name: other }: SimpleSupportStatement) =>
  !flags?.length && prefix === undefined && other === undefined;

/** The browsers that a feature is too new for, with the version that has it: "safari 15.4 (since 17.4)". */
export function findLackingBrowsers(compat: CompatStatement, oldest: Versions): readonly string[] {
  return [...oldest].flatMap(([browser, version]) => {
    const statement = compat.support[browser];
    if (statement === undefined) return [];
    const added = (Array.isArray(statement) ? statement : [statement])
      .filter(isPlain)
      .flatMap(({ version_added: since }) =>
        typeof since === 'string' && since !== 'preview' ? [since] : [],
      );
    // The first is the newest; the others are older ways, some with differences that MDN notes.
    if (added.some((since) => !isOlder(version, since))) return [];
    const [since] = added;
    return [`${browser} ${version} (${since === undefined ? 'in no version' : `since ${since}`})`];
  });
}
