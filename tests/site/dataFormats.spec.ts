import { existsSync, globSync, readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { contractChanges } from '../../src/formats/api/contractChanges.ts';
import { contractVersion } from '../../src/formats/api/contract.ts';
import { builtPages, dist, documentAt } from '../support/builtSite.ts';
import { csvRows } from '../support/csvRows.ts';
import { expect, test } from '@playwright/test';

interface File {
  name: string;
  address: string;
  mediaType: string;
  example: string;
}
const read = (path: string) => readFileSync(`${dist}${path}`, 'utf8');
const { files } = JSON.parse(read('/api/index.json')) as { files: File[] };

/** What only the site's own scripts and the hosts read. */
const notPromised =
  /^\/((pagefind|search|offline|api\/schemas)\/|(sitemap|robots|version|vercel|staticwebapp)\b|glossary\/terms\.json$)/;

const pattern = (address: string) =>
  new RegExp(`^${address.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[a-z0-9-]+')}$`);

test('every file of data is listed in the index, and every listed example is there', () => {
  const found = globSync('**/*.{json,txt,csv,md,ris,bib,xml}', { cwd: dist })
    .map((file) => `/${file}`)
    .filter((file) => !notPromised.test(file));
  const unlisted = found.filter(
    (file) => !files.some(({ address }) => pattern(address).test(file)),
  );
  expect(unlisted).toEqual([]);
  expect(found.length).toBeGreaterThan(25);
  for (const { example } of files) expect(existsSync(`${dist}${example}`), example).toBe(true);
});

test('each policy, code, device and bibliography has every file of its kind', () => {
  for (const { address } of files) {
    const page = address.replace(/[^/]*$/, '');
    if (!/\{/.test(page) || address.startsWith('/api/')) continue;
    const pages = builtPages().filter((one) => pattern(page).test(one));
    expect(pages, address).not.toEqual([]);
    for (const one of pages.filter((path) => !/compare/.test(path))) {
      const file = `${one}${address.split('/').at(-1)}`;
      expect(existsSync(`${dist}${file}`), file).toBe(true);
    }
  }
});

test('the page about the data shows an example of every format, as it is published', () => {
  const page = documentAt('/api/');
  const shown = new Map(
    [...page.querySelectorAll('section')].map((section) => [
      section.querySelector('h3')?.textContent,
      section.querySelector('pre')?.textContent ?? '',
    ]),
  );
  for (const { name, example, mediaType } of files) {
    const text = read(example).replace(/^\uFEFF/, '');
    const laidOut =
      mediaType === 'application/json' ? JSON.stringify(JSON.parse(text), null, 2) : text;
    const [first = ''] = laidOut.split(/\r?\n/);
    expect(shown.get(name)?.split('\n')[0], name).toBe(
      first.length > 110 ? `${first.slice(0, 110)}…` : first,
    );
  }
});

test('the OpenAPI description is valid and describes every address', async () => {
  const description = JSON.parse(read('/api/openapi.json')) as {
    openapi: string;
    info: { version: string };
    paths: Record<string, object>;
  };
  const { valid, errors } = await new Validator().validate(structuredClone(description));
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  expect(description.openapi).toBe('3.1.0');
  expect(Object.keys(description.paths)).toEqual(files.map(({ address }) => address));
  expect(description.info.version).toBe(contractVersion);
});

test('the history of the contract begins with its version', () => {
  expect(contractChanges[0]?.version).toBe(contractVersion);
});

test('the CSV of the indications is read back cell by cell', () => {
  const rows = csvRows(read('/devices/indications.csv').slice(1));
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  expect(rows.length).toBeGreaterThan(10);
});

test('the page of a policy cites it with its dates and permanent address', () => {
  const page = documentAt('/policies/powered-exoskeleton/');
  expect(page.querySelector('details p')?.textContent).toBe(
    'Blue Cross & Blue Shield of Rhode Island. Powered Exoskeleton for Ambulation in Patients ' +
      'with Lower-Limb Disabilities. Medical Coverage Policy. Coverage Reference. Effective ' +
      'November 1, 2024. Reviewed April 15, 2026. Accessed [date]. ' +
      `${page.querySelector('link[rel=canonical]')?.getAttribute('href')}2024-11-01/`,
  );
});
