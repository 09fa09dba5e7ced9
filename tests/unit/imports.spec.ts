import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const files = globSync('**/*.{ts,astro,mdx}', { cwd: src });

/** What the files of a room may import: rooms of src, and packages. Types count as imports. */
const rooms: readonly { room: RegExp; may: RegExp; rule: string }[] = [
  { room: /^schemas\//, may: /^(schemas\/|astro\/zod$)/, rule: 'schemas know only their fields' },
  { room: /^domain\//, may: /^(domain|schemas)\//, rule: 'the domain knows no Astro and no page' },
  {
    room: /^charts\//,
    may: /^(charts|domain|schemas)\/|^@dagrejs\/dagre$/,
    rule: 'a drawing knows where things stand, not how they look',
  },
  {
    room: /^differences\//,
    may: /^(differences|domain|schemas)\/|^diff$/,
    rule: 'a comparison knows words, not pages',
  },
  { room: /^search\//, may: /^(search|domain|schemas)\//, rule: 'search answers are pure' },
  {
    room: /^prose\//,
    may: /^(prose|domain|schemas)\/|^(satteri|hast|mdast|hastscript|hast-util-to-html|github-slugger)$/,
    rule: 'prose knows words, not pages',
  },
  {
    room: /^exports\//,
    may: /^(exports|domain|prose|schemas)\/|^(urls|site)\.ts$|^(@citation-js\/|mdast|xast)/,
    rule: 'an export writes what it is handed',
  },
  {
    room: /^browser\//,
    may: /^(browser|search|domain)\/|^styles\/\w+\.css\?url$/,
    rule: 'the browser gets what it shows',
  },
  {
    room: /^import\//,
    may: /^(import|authoring|schemas|domain|prose|records|check|fidelity)\/|^(node:[a-z]+|yaml)$/,
    rule: 'the import reads texts and writes records, without Astro and without pages',
  },
  {
    room: /^components\//,
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

for (const { room, may, rule } of rooms) {
  test(`${rule} (${room.source})`, () => {
    const ofRoom = files.filter((file) => room.test(file));
    expect(ofRoom).not.toEqual([]);
    const strangers = ofRoom.flatMap((file) =>
      importsOf(file)
        .filter((name) => !may.test(name))
        .map((name) => `${file} imports ${name}`),
    );
    expect(strangers).toEqual([]);
  });
}

test('only the stored records and the collections know astro:content', () => {
  expect(files.filter((file) => importsOf(file).includes('astro:content')).toSorted()).toEqual([
    'content.config.ts',
    'records/storedRecords.ts',
  ]);
});

test('no file of the sources is longer than 200 lines', () => {
  const long = files.filter(
    (file) => readFileSync(join(src, file), 'utf8').split('\n').length > 200,
  );
  expect(long).toEqual([]);
});
