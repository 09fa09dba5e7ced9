import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { dist } from '../support/builtSite.ts';

const read = (path: string) => JSON.parse(readFileSync(`${dist}/api/${path}`, 'utf8')) as unknown;

const ajv = new Ajv2020({ allErrors: true, strict: false });
// eslint-disable-next-line @typescript-eslint/no-unsafe-call -- its types are those of CommonJS
addFormats.default(ajv);

const contract = [
  { files: 'index.json', schema: 'index' },
  { files: 'policies.json', schema: 'policies' },
  { files: 'policies/**/*.json', schema: 'policy' },
  { files: 'codes.json', schema: 'codes' },
  { files: 'devices.json', schema: 'devices' },
  { files: 'references/*.json', schema: 'references' },
] as const;

for (const { files, schema } of contract) {
  test(`/api/${files} holds to the schema published beside it`, () => {
    const validate = ajv.compile(read(`schemas/${schema}.json`) as object);
    const found = globSync(files, { cwd: `${dist}/api` });
    expect(found).not.toEqual([]);
    for (const file of found) {
      validate(read(file));
      expect(validate.errors ?? [], file).toEqual([]);
    }
  });
}

test('no JSON file under /api/ is without a schema that holds it', () => {
  const checked = contract.flatMap(({ files }) => globSync(files, { cwd: `${dist}/api` }));
  const described = globSync('schemas/*.json', { cwd: `${dist}/api` });
  expect(globSync('**/*.json', { cwd: `${dist}/api` }).toSorted()).toEqual(
    [...checked, ...described, 'openapi.json'].toSorted(),
  );
  for (const file of described) expect(() => ajv.compile(read(file) as object), file).not.toThrow();
});

test('the list of policies names the JSON of every version, that of the current one once', () => {
  const policies = read('policies.json') as { versions: { json: string }[] }[];
  const named = policies.flatMap(({ versions }) => versions.map(({ json }) => json));
  const found = globSync('policies/**/*.json', { cwd: `${dist}/api` });
  expect(named.toSorted()).toEqual(found.map((file) => `/api/${file}`).toSorted());
});

test('the file of a bibliography is CSL-JSON, with a link and a note for each reference', () => {
  const items = read('references/powered-exoskeleton.json') as {
    note: string;
    asPrinted: string;
  }[];
  const cited = new Cite(JSON.stringify(items)).format('bibliography', { template: 'vancouver' });
  expect(cited).toContain('Safety and tolerance of the ReWalk™ exoskeleton suit');
  expect(items[0]).toMatchObject({
    number: 1,
    PMID: '22333043',
    URL: 'https://pubmed.ncbi.nlm.nih.gov/22333043/',
  });
  for (const { note, asPrinted } of items) expect(note).toContain(asPrinted.replaceAll('*', ''));
});

test('what is not covered has no prior authorization in the values of CRD', () => {
  const codes = read('codes.json') as { policies: { crd: object[] }[] }[];
  expect(codes.flatMap(({ policies }) => policies.flatMap(({ crd }) => crd))).toEqual(
    codes.flatMap(() => [
      {
        lineOfBusiness: 'medicare-advantage',
        covered: 'not-covered',
        paNeeded: null,
        infoNeeded: [],
      },
      { lineOfBusiness: 'commercial', covered: 'not-covered', paNeeded: null, infoNeeded: [] },
    ]),
  );
});

test('the schemas refuse a key that the contract does not name', () => {
  const validate = ajv.compile(read('schemas/policies.json') as object);
  const [policy] = read('policies.json') as object[];
  expect(validate([{ ...policy, extra: 1 }])).toBe(false);
});

test('unknown is null, never absent', () => {
  const devices = read('devices.json') as { id: string; regulatory: object[] }[];
  expect(devices.find(({ id }) => id === 'restore')?.regulatory).toMatchObject([
    { year: 2019, pathway: null, submission: null, predicate: null },
  ]);
  expect(devices.find(({ id }) => id === 'atalante-x')?.regulatory).toMatchObject([{ year: null }]);
});
