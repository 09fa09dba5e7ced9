import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { formatFamilyName, numberReferences } from '../../src/domain/citations.ts';
import { citationItem } from '../../src/formats/citationItems.ts';
import { readPageRange } from '../../src/formats/formatRis.ts';
import { dist, documentAt } from '../support/builtSite.ts';
import { records } from '../support/contentRecords.ts';
import { csvRows } from '../support/csvRows.ts';
import { inventedSite } from '../support/inventedSite.ts';
import { missing, runProgram } from '../support/otherPrograms.ts';

/** What the site publishes, opened by software that others wrote and that people have. */

const [bibliography] = records.references;
const items = numberReferences(bibliography?.references ?? []).map(citationItem);
const ris = `${dist}/references/powered-exoskeleton/references.ris`;
const csl = `${dist}/api/references/powered-exoskeleton.json`;
const dateOf = (parts: readonly (number | undefined)[] = []) =>
  parts.map((part) => String(part).padStart(2, '0')).join('-');

test('bibutils reads every reference of the RIS file, with whole pages, date and PMID', () => {
  test.skip(Boolean(missing('ris2xml')), missing('ris2xml') || '');
  const xml = runProgram('ris2xml', [ris]).replace(/^\uFEFF/, '');
  const entries = [...parseHTML(xml).document.querySelectorAll('mods')];
  const textOf = (entry: Element, selector: string) =>
    [...entry.querySelectorAll(selector)].map((one) => one.textContent);
  expect(
    entries.map((entry) => ({
      id: entry.getAttribute('ID'),
      families: textOf(entry, 'namePart[type=family]'),
      date: textOf(entry, 'dateIssued, mods > originInfo > date')[0],
      pages: textOf(entry, 'extent > *, detail[type=page] > number'),
      PMID: textOf(entry, 'identifier[type=pubmed]')[0],
      DOI: textOf(entry, 'identifier[type=doi]')[0],
    })),
  ).toEqual(
    items.map(({ id, author, issued, page = '', PMID, DOI }) => ({
      id,
      // A name that is garbled in print is one name; bibutils divides it.
      families: author.map((person) =>
        'literal' in person ? expect.any(String) : formatFamilyName(person),
      ),
      date: dateOf(issued['date-parts'][0]),
      pages: Object.values(readPageRange(page)).filter(Boolean),
      PMID,
      DOI,
    })),
  );
});

test('Pandoc reads every reference of the CSL-JSON file, and cites it', () => {
  test.skip(Boolean(missing('pandoc')), missing('pandoc') || '');
  const read = JSON.parse(runProgram('pandoc', ['-f', 'csljson', '-t', 'csljson', csl])) as {
    id: string;
    author: { family?: string }[];
    issued: unknown;
    page?: string;
    PMID?: string;
  }[];
  expect(
    read.map(({ id, author, issued, page, PMID }) => ({
      ...{ id, issued, page, PMID },
      authors: author.length,
    })),
  ).toEqual(
    items.map(({ id, author, issued, page, PMID }) => ({
      ...{ id, issued, page, PMID },
      authors: author.length,
    })),
  );
  const cited = runProgram('pandoc', [
    '-f',
    'csljson',
    '--citeproc',
    '-t',
    'plain',
    '--wrap=none',
    csl,
  ]);
  for (const { PMID } of items) if (PMID) expect(cited).toContain(PMID);
});

test('Pandoc reads the Markdown of policies and devices with the headings and tables that it has', () => {
  test.skip(Boolean(missing('pandoc')), missing('pandoc') || '');
  const files = [...globSync('**/*.md', { cwd: dist }), 'llms.txt'];
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const text = readFileSync(`${dist}/${file}`, 'utf8');
    const { document } = parseHTML(
      runProgram('pandoc', ['-f', 'gfm', '-t', 'html', `${dist}/${file}`]),
    );
    const headings = text.match(/^#{1,6} .+$/gm) ?? [];
    expect(document.querySelectorAll('h1, h2, h3, h4, h5, h6').length, file).toBe(headings.length);
    const tables = text.match(/^\|(?:[ :-]+\|)+$/gm) ?? [];
    expect(document.querySelectorAll('table').length, file).toBe(tables.length);
    // No mark of Markdown is left as text.
    expect(document.textContent ?? '', file).not.toMatch(/\*\*|^#|\]\(/m);
  }
});

test.describe('LibreOffice', () => {
  test.skip(Boolean(missing('soffice')), missing('soffice') || '');

  test('opens every CSV file and changes no cell', async () => {
    test.setTimeout(300_000);
    // Comma, quotation mark, UTF-8; numbers and dates are recognized, and written as they are shown.
    const options = '44,34,76,1,,0,false,true,true';
    const rows = (path: string) =>
      csvRows(
        readFileSync(path, 'utf8')
          .replace(/^\uFEFF/, '')
          .replace(/\r?\n/g, '\r\n'),
      );
    for (const root of [dist, (await inventedSite()).dist]) {
      const files = globSync(`${root}/**/*.csv`);
      const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
      try {
        runProgram('soffice', [
          ...[`-env:UserInstallation=file://${folder}/profile`, '--headless'],
          ...[`--infilter=CSV:${options}`, '--convert-to'],
          ...[`csv:Text - txt - csv (StarCalc):${options}`, '--outdir', folder, ...files],
        ]);
        for (const file of files) {
          expect(rows(join(folder, basename(file))), file).toEqual(rows(file));
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }
  });
});

/** What may stand between the title and the answer. */
const notices = [
  // Styles hide it where the address has no date of service; text browsers have none.
  /^If the address of this page has a date of service, that date has not been checked\. See the answer as of today$/,
  /^Checking a date of service needs JavaScript\. This page shows the answer as of the day it was published\.$/,
];
const textBrowsers = [
  {
    program: 'lynx',
    args: ['-dump', '-nolist', '-width=1000', '-assume_charset=utf-8', '-display_charset=utf-8'],
  },
  { program: 'w3m', args: ['-dump', '-cols', '1000', '-I', 'utf-8', '-O', 'utf-8'] },
] as const;
for (const { program, args } of textBrowsers) {
  for (const page of ['/policies/powered-exoskeleton/', '/codes/k1007/', '/devices/atalante/']) {
    test(`${program} reads the answer of ${page} before anything else`, () => {
      test.skip(Boolean(missing(program)), missing(program) || '');
      const lines = runProgram(program, [...args, `${dist}${page}index.html`])
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
      const title = documentAt(page).querySelector('h1')?.textContent.trim().split(/\s+/)[0] ?? '';
      const start = lines.findIndex((line) => line.startsWith(title) && !/^Coverage R/.test(line));
      const answer = lines.findIndex((line) =>
        /^(?:Coverage summary|What the policy says about)/.test(line),
      );
      expect(start).toBeGreaterThan(0);
      const between = lines.slice(start + 1, answer);
      expect(between.filter((line) => !notices.some((notice) => notice.test(line)))).toEqual([]);
      expect(lines.slice(answer + 1, answer + 3)).toEqual([
        'Medicare Advantage Plans',
        'Not covered',
      ]);
    });
  }
}
