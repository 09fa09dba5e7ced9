import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { BlockContent, PhrasingContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { heading, list, markdown, paragraph, quotation } from '../../src/formats/markdown/nodes.ts';

/** Words that need no escape are written without a look at each character: the document is the same, whatever they are. */
const asTheWriterAlone = (children: readonly BlockContent[]) =>
  toMarkdown(
    { type: 'root', children: [...children] },
    { bullet: '-', extensions: [gfmTableToMarkdown()] },
  );

const piece = fc.constantFrom(
  ...['a', 'Word', 'é', '™', '1', '12', ' ', '  ', ',', '.', ')', '(', ':', ';', '-', '--', '–'],
  ...['"', "'", '’', '/', '%', '+', '*', '_', '#', '=', '>', '<', '[', ']', '!', '|', '`', '~'],
  ...['&', '&amp;', '\\', '\n', '\t', '\r\n', 'www.a.org', 'http://a.org', '$', '^', '{', '\u00a0'],
);
const words = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
const text = words.map((value): PhrasingContent => ({ type: 'text', value }));
const phrase = fc.oneof(
  { weight: 4, arbitrary: text },
  text.map((child): PhrasingContent => ({ type: 'emphasis', children: [child] })),
  text.map((child): PhrasingContent => ({ type: 'strong', children: [child] })),
  text.map((child): PhrasingContent => ({ type: 'link', url: '/a(b', children: [child] })),
);
const phrases = fc.array(phrase, { minLength: 1, maxLength: 4 });
const cells = fc.array(phrases, { minLength: 2, maxLength: 2 });
const table = fc.array(cells, { minLength: 1, maxLength: 2 }).map((rows): BlockContent => ({
  type: 'table',
  children: rows.map((row) => ({
    type: 'tableRow',
    children: row.map((children) => ({ type: 'tableCell', children })),
  })),
}));
const block = fc.oneof(
  phrases.map(paragraph),
  words.map((title): BlockContent => heading(2, title)),
  words.map(quotation),
  fc.array(phrases, { minLength: 1, maxLength: 3 }).map((items): BlockContent => list(items, true)),
  table,
);

test('the Markdown of any words is what the writer alone makes of them', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (children) => {
      expect(markdown(children)).toBe(asTheWriterAlone(children));
    }),
    { numRuns: 3000 },
  );
});
