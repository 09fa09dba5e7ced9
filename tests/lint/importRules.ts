import type { IForbiddenRuleType } from 'dependency-cruiser';

/** What the modules of a folder may import. Whatever is not named is forbidden; an import of a type counts. */
interface Layer {
  name: string;
  /** The modules, below `src`. */
  from: string;
  /** Folders and modules, below `src`. */
  may: string;
  /** Names of packages; "node" for all modules of Node. */
  packages?: string;
}

const layers: readonly Layer[] = [
  {
    name: 'schemas know only their fields',
    from: 'content/schemas/',
    may: 'content/schemas/',
    packages: 'astro/dist/zod.js|astro/zod',
  },
  {
    name: 'content is read and checked without pages',
    from: 'content/',
    may: '(content|domain|text)/|site.ts$',
    packages: 'node|astro:content|astro|zod|yaml|js-yaml',
  },
  {
    name: 'the domain is pure',
    from: 'domain/',
    may: '(domain|content/schemas)/',
    packages: 'diff',
  },
  {
    name: 'text knows words, not pages',
    from: 'text/',
    may: '(text|domain|content/schemas)/',
    packages: 'satteri|hast|mdast|hastscript|hast-util-to-html|github-slugger',
  },
  {
    name: 'search answers are pure',
    from: 'search/',
    may: '(search|domain|content/schemas)/',
  },
  {
    name: 'a format writes what it is handed',
    from: 'formats/(markdown/|[^/]+$)(?<!markdownSources.ts)',
    may: '(formats|domain|text|content/schemas)/|(urls|site).ts$',
    packages: '@citation-js/.*|mdast|mdast-util-.*|xast|xast-util-.*|xastscript',
  },
  {
    name: 'formats know no page',
    from: 'formats/',
    // The JSON of a device holds what its page shows.
    may: '(formats|domain|text|content/schemas|styles)/|(catalog|urls|site).ts$|build/cachedFiles.ts$|layouts/getDevicePage.ts$',
    packages: '.*',
  },
  {
    name: 'a drawing knows where things are, not how they look',
    from: 'components/charts/',
    may: '(components/charts|domain|content/schemas)/',
  },
  {
    name: 'components show the domain data that they are handed',
    from: 'components/',
    may: '(components|formats|text|domain|content/schemas|browser|styles)/|(urls|site).ts$',
    packages: '(?!astro:content$).*',
  },
  {
    name: 'layouts know no page',
    from: 'layouts/',
    may: '(layouts|components|formats|text|domain|content|browser|build|styles)/|(catalog|urls|site).ts$',
    packages: '(?!astro:content$).*',
  },
  {
    name: 'pages ask the catalog, never files',
    from: 'pages/(?!\\[page\\])',
    may: '(?!commands/|build/|content/(?!schemas/))',
    packages: '(?!astro:content$).*',
  },
  {
    name: 'the browser gets what it shows',
    from: 'browser/',
    may: '(browser|search|domain)/|styles/\\w+.css$',
  },
  {
    name: 'the build knows no page and no format',
    from: 'build/',
    may: '(build|content|domain|browser/offline)/|(urls|site).ts$',
    packages: '.*',
  },
  {
    name: 'an import reads texts and writes records, without Astro and without pages',
    from: 'commands/import/',
    // The one parser of codes serves the import as well.
    may: '(commands/(import|new)|content|domain|text|search/question)/|build/verify/differences.ts$|search/parseQuestion.ts$',
    packages: 'node|yaml',
  },
  {
    name: 'commands work without pages',
    from: 'commands/',
    may: '(commands|build|content|domain|text|search/question)/|(site|search/parseQuestion).ts$',
    packages: '.*',
  },
  {
    name: 'the catalog knows records, not pages',
    from: 'catalog.ts$',
    may: '(content|domain)/|build/buildMoment.ts$|site.ts$',
    packages: 'node',
  },
  {
    name: 'addresses follow from names',
    from: '(urls|site).ts$',
    may: 'domain/|urls.ts$|formats/metadata/icons.ts$|build/hosts/hosts.ts$',
  },
  {
    name: 'the collections are made of the content alone',
    from: 'content.config.ts$',
    may: 'content/',
    packages: 'astro:content|astro/dist/content/loaders/index.js|astro/dist/zod.js',
  },
];

/** Pages of our own words have a collection that no other page reads. */
const prose = 'pages/\\[page\\]';
const stored = `^src/(content.config.ts|content/records/loadRecords.ts|${prose})`;

function createRule({ name, from, may, packages = '(?!)' }: Layer): IForbiddenRuleType {
  // A package by its file, or by its name where it has types alone.
  const ofPackages = `^([.][.]/[.][.]/node_modules/|(?!src/))(${packages})(/|$)`;
  const isNode = packages.split('|').includes('node') || packages.endsWith('.*');
  return {
    name,
    severity: 'error',
    from: { path: `^src/(${from})` },
    to: { pathNot: [`^src/(${may})`, ofPackages], ...(isNode && { dependencyTypesNot: ['core'] }) },
  };
}

/** The rules of dependency-cruiser for `src`. */
export const importRules: readonly IForbiddenRuleType[] = [
  ...layers.map(createRule),
  { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'only the stored records, the collections and our own words know astro:content',
    severity: 'error',
    from: { path: '^src/', pathNot: stored },
    to: { path: '^astro:content$' },
  },
  {
    name: 'imports lead somewhere',
    severity: 'error',
    from: { path: '^src/' },
    to: {
      path: '^[.]|^src/',
      pathNot: '^[.][.]/[.][.]/node_modules/|package.json$',
      couldNotResolve: true,
    },
  },
];
