import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const files = globSync('**/*.{ts,astro,mdx}', { cwd: src });

/** What the files of a folder may import: folders of src, and packages. Types count as imports. */
const folders: readonly { folder: RegExp; may: RegExp; rule: string }[] = [
  {
    folder: /^content\/schemas\//,
    may: /^(content\/schemas\/|astro\/zod$)/,
    rule: 'schemas know only their fields',
  },
  {
    folder: /^content\//,
    may: /^(content|domain|text)\/|^site\.ts$|^(astro|zod|node:[\w/]+|yaml|js-yaml)/,
    rule: 'content is read and checked without pages',
  },
  {
    folder: /^domain\//,
    may: /^(domain|content\/schemas)\/|^diff$/,
    rule: 'the domain knows no Astro and no page',
  },
  {
    folder: /^components\/charts\//,
    may: /^(components\/charts|domain|content\/schemas)\/|^@dagrejs\/dagre$/,
    rule: 'a drawing knows where things are, not how they look',
  },
  {
    folder: /^search\//,
    may: /^(search|domain|content\/schemas)\//,
    rule: 'search answers are pure',
  },
  {
    folder: /^text\//,
    may: /^(text|domain|content\/schemas)\/|^(satteri|hast|mdast|hastscript|hast-util-to-html|github-slugger)$/,
    rule: 'text knows words, not pages',
  },
  {
    folder: /^formats\/(markdown\/|[^/]+$)(?<!markdownSources\.ts)/,
    may: /^(formats|domain|text|content\/schemas)\/|^(urls|site)\.ts$|^(@citation-js\/|mdast|xast)/,
    rule: 'a format writes what it is handed',
  },
  {
    folder: /^browser\//,
    may: /^(browser|search|domain)\/|^styles\/\w+\.css\?url$/,
    rule: 'the browser gets what it shows',
  },
  {
    folder: /^commands\/import\//,
    may: /^(commands\/(import|new|verify)|content|domain|text)\/|^(node:[a-z]+|yaml)$/,
    rule: 'the import reads texts and writes records, without Astro and without pages',
  },
  {
    folder: /^components\//,
    may: /^(?!astro:content$|catalog\.ts$|pages\/|layouts\/)/,
    rule: 'components take domain data and never load collections',
  },
];

function importsOf(file: string): readonly string[] {
  const source = readFileSync(join(src, file), 'utf8');
  const names = [...source.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    ([, name = '']) => name,
  );
  return names.map((name) =>
    name.startsWith('.') ? relative(src, join(src, dirname(file), name)) : name,
  );
}

for (const { folder, may, rule } of folders) {
  test(`${rule} (${folder.source})`, () => {
    const inFolder = files.filter((file) => folder.test(file));
    expect(inFolder).not.toEqual([]);
    const strangers = inFolder.flatMap((file) =>
      importsOf(file)
        .filter((name) => !may.test(name))
        .map((name) => `${file} imports ${name}`),
    );
    expect(strangers).toEqual([]);
  });
}

test('only the stored records, the collections and our own prose pages know astro:content', () => {
  expect(files.filter((file) => importsOf(file).includes('astro:content')).toSorted()).toEqual([
    'content.config.ts',
    'content/records/storedRecords.ts',
    'pages/[page].astro',
  ]);
});

test('no file of the sources is longer than 200 lines', () => {
  const long = files.filter(
    (file) => readFileSync(join(src, file), 'utf8').split('\n').length > 200,
  );
  expect(long).toEqual([]);
});
