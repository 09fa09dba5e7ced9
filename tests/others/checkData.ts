import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPinned } from '../bench/pinnedPackages.ts';
import { builtPages, dist } from '../support/builtSite.ts';
import { cache } from '../support/browser.ts';
import { headOf } from '../support/pageHead.ts';

/** `npx node tests/others/checkData.ts`, see docs/data-checks.md: opens the built data with packages that the project does not need. */
const packages = {
  '@cfworker/json-schema': '4.1.6',
  '@redocly/cli': '2.77.0',
  jsonld: '9.0.0',
  'openapi-typescript': '7.13.0',
  'rss-parser': '3.13.0',
  typescript: '5.9.3',
};
const folder = join(cache, 'others');
installPinned(folder, packages);
const require = createRequire(pathToFileURL(join(folder, 'package.json')));
const read = (path: string) => readFileSync(`${dist}${path}`, 'utf8');

function run(script: string, ...args: readonly string[]): void {
  const path = join(folder, 'node_modules', script);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}

interface SchemaValidator {
  validate(value: unknown): { valid: boolean; errors: readonly unknown[] };
}

/** Every JSON file against the schema beside it, which also has to refuse an object without its first key. */
function checkSchemas(): void {
  const { Validator } = require('@cfworker/json-schema') as {
    Validator: new (schema: unknown, draft: string) => SchemaValidator;
  };
  const kinds = { 'policies/**/*': 'policy', 'references/*': 'references' };
  const single = ['codes', 'devices', 'index', 'policies'].map((name) => [name, name] as const);
  for (const [files, schema] of [...Object.entries(kinds), ...single]) {
    const validator = new Validator(JSON.parse(read(`/api/schemas/${schema}.json`)), '2020-12');
    for (const file of globSync(`${files}.json`, { cwd: `${dist}/api` })) {
      const value = JSON.parse(read(`/api/${file}`)) as object;
      const { valid, errors } = validator.validate(value);
      if (!valid) throw new Error(`${file}: ${JSON.stringify(errors.slice(0, 3))}`);
      const broken: unknown = Array.isArray(value)
        ? [...(value as unknown[]), {}]
        : Object.fromEntries(Object.entries(value).slice(1));
      if (validator.validate(broken).valid) throw new Error(`${file}: its schema takes anything`);
    }
  }
}

/** The structured data of each page as RDF: no property is lost, and no relative address is left. */
async function checkStructuredData(): Promise<void> {
  const jsonld = require('jsonld') as {
    toRDF(value: object, options: object): Promise<string>;
  };
  // The vocabulary without a network; `safe` stops at whatever the processor would drop.
  const document = { '@context': { '@vocab': 'https://schema.org/' } };
  const documentLoader = (documentUrl: string) => Promise.resolve({ document, documentUrl });
  for (const page of builtPages()) {
    const { structuredData } = headOf(page);
    if (!structuredData) continue;
    const options = { format: 'application/n-quads', documentLoader, safe: true };
    const quads = await jsonld.toRDF(structuredData, options);
    if (!quads.includes('<https://schema.org/name>')) throw new Error(`${page} has no name`);
  }
}

async function checkFeed(): Promise<void> {
  const Parser = require('rss-parser') as new () => {
    parseString(xml: string): Promise<{ items: readonly Readonly<Record<string, string>>[] }>;
  };
  const { items } = await new Parser().parseString(read('/updates.xml'));
  if (items.length !== (read('/updates.xml').match(/<entry>/g) ?? []).length)
    throw new Error(`it reads ${items.length} entries`);
  for (const item of items)
    for (const key of ['title', 'link', 'id', 'isoDate'])
      if (!item[key]) throw new Error(`an entry has no ${key}: ${JSON.stringify(item)}`);
}

const description = `${dist}/api/openapi.json`;
const checks: Readonly<Record<string, () => void | Promise<void>>> = {
  'JSON Schemas by @cfworker/json-schema': checkSchemas,
  'OpenAPI by Redocly': () => run('@redocly/cli/bin/cli.js', 'lint', description),
  'OpenAPI by openapi-typescript': () =>
    run('openapi-typescript/bin/cli.js', description, '-o', join(folder, 'api.ts')),
  'the types that it makes, by TypeScript': () =>
    run('typescript/bin/tsc', '--noEmit', '--strict', join(folder, 'api.ts')),
  'JSON-LD by jsonld': checkStructuredData,
  'Atom by rss-parser': checkFeed,
};
for (const [name, check] of Object.entries(checks)) {
  try {
    await check();
    console.log(`Passed: ${name}`);
  } catch (problem) {
    console.log(`FAILED: ${name}\n${String(problem)}`);
    process.exitCode = 1;
  }
}
