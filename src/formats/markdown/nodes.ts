import type { BlockContent, Heading, List, Paragraph, PhrasingContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { textHandler } from './plainText.ts';

/** Words as nodes of a Markdown tree; the writer escapes what Markdown would take for a mark. */

const phrasing = (words: string | PhrasingContent[]): PhrasingContent[] =>
  typeof words === 'string' ? [{ type: 'text', value: words }] : words;

export const paragraph = (words: string | PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children: phrasing(words),
});

export const heading = (depth: Heading['depth'], words: string): Heading => ({
  type: 'heading',
  depth,
  children: phrasing(words),
});

export const quotation = (words: string): BlockContent => ({
  type: 'blockquote',
  children: [paragraph(words)],
});

/** A list; one that is ordered begins with 1. */
export const list = (items: readonly (string | PhrasingContent[])[], ordered = false): List => ({
  type: 'list',
  ordered,
  spread: false,
  children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(item)] })),
});

/** The Markdown of a document. */
export const markdown = (children: readonly BlockContent[]): string =>
  toMarkdown(
    { type: 'root', children: [...children] },
    { bullet: '-', extensions: [gfmTableToMarkdown()], handlers: { text: textHandler } },
  );

const quoted = new Map<string, string>();

/** The Markdown of a document that begins with notices; the many files that begin with the same one share it. */
export function appendMarkdown(
  notices: readonly string[],
  children: readonly BlockContent[],
): string {
  const above = notices.map((notice) => {
    const text = quoted.get(notice) ?? markdown([quotation(notice)]);
    quoted.set(notice, text);
    return text;
  });
  return [...above, markdown(children)].join('\n');
}
