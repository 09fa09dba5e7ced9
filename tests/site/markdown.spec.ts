import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { getExpectedWords } from '../../src/content/source/exceptions.ts';
import { readSourceWords } from '../../src/content/source/readSourceWords.ts';
import { readFidelityExceptions } from '../../src/content/records/fidelityExceptions.ts';
import { dist } from '../support/builtSite.ts';
import { records } from '../support/contentRecords.ts';
import { oneLine } from '../support/sourceText.ts';
import { wordDifferences } from '../support/wordDifferences.ts';

const version = 'powered-exoskeleton/2024-11-01';
const [policy] = records.policies;

/** A file as a parser of another make than the site's reads it. */
const blocksOf = (file: string) => fromMarkdown(readFileSync(`${dist}/${file}`, 'utf8')).children;

/** The text of blocks, a block and a list item a line. */
function textOf(node: Nodes): string {
  const isList = node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote';
  return isList ? node.children.map(textOf).join('\n') : toString(node);
}

test('the Markdown of a policy holds the source word for word, in its order', () => {
  const blocks = blocksOf('policies/powered-exoskeleton/index.md');
  const at = (heading: string) =>
    blocks.findIndex((block) => block.type === 'heading' && toString(block) === heading);
  const words = blocks
    .slice(at('Policy text') + 1, at('Notes on the original'))
    .filter((block) => !toString(block).endsWith('(a heading of this site)'));
  // The first line of the source is the title, which stands above everything.
  const title = blocks.find((block) => block.type === 'heading');
  const page = oneLine([title, ...words].map((block) => (block ? textOf(block) : '')).join('\n'));
  const source = readSourceWords(readFileSync(`content/sources/${version}.txt`, 'utf8'));
  const expected = getExpectedWords(source, readFidelityExceptions('content', version));
  expect(wordDifferences(expected, page)).toEqual([]);
});

for (const file of [
  'policies/powered-exoskeleton/index.md',
  'devices/rewalk/index.md',
  'devices/rex/index.md',
]) {
  test(`${file} begins with the notice, verbatim and whole, and has one title`, () => {
    const [first, second, ...rest] = blocksOf(file);
    expect(first?.type).toBe('blockquote');
    expect(first && toString(first)).toBe(policy?.notice);
    expect(second).toMatchObject({ type: 'heading', depth: 1 });
    expect(rest.filter((block) => block.type === 'heading' && block.depth === 1)).toEqual([]);
    expect(readFileSync(`${dist}/${file}`, 'utf8')).not.toMatch(/<[a-z/]/i);
  });
}

test('the answer in Markdown keeps both determinations apart, each with its statement', () => {
  const text = blocksOf('policies/powered-exoskeleton/index.md').map(textOf).join('\n');
  for (const { heading, text: statement } of policy?.statements ?? []) {
    expect(text).toContain(heading);
    expect(text).toContain(`“${statement}”`);
  }
  expect(text).toContain('Medicare Advantage Plans: Not covered.');
  expect(text).toContain('Commercial Products: Not medically necessary.');
});

test('llms.txt says the notice first, and its links lead to the Markdown of each policy', () => {
  const blocks = blocksOf('llms.txt');
  expect(blocks[0]).toMatchObject({ type: 'heading', depth: 1 });
  expect(blocks[1]?.type).toBe('blockquote');
  const text = readFileSync(`${dist}/llms.txt`, 'utf8');
  const links = [...text.matchAll(/\]\((\S+)\)/g)].map(([, url = '']) => new URL(url).pathname);
  expect(links).toContain('/policies/powered-exoskeleton/index.md');
  for (const link of links) {
    expect(() => readFileSync(`${dist}${link.replace(/\/$/, '/index.html')}`), link).not.toThrow();
  }
});
