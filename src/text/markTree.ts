import type { Element, ElementContent, Text } from 'hast';
import { h } from 'hastscript';
import { markWords, readingAnchor, type Marked, type TermsByText } from '../domain/marks.ts';
import type { Term } from '../domain/records.ts';
import type { Reading } from '../content/schemas/reading.ts';
import { parseCitationId } from './parseCitationId.ts';
import { citation, proseElements } from './vocabulary.ts';

/** What a body's words are marked with, and where the marks lead. */
export interface MarkContext {
  readings: readonly Reading[];
  /** The terms that each text of the page links. */
  terms: TermsByText;
  sourceNoteUrl: (reading: Reading) => string;
  /** The number of its note among all notes of the site. */
  sourceNoteNumber: (reading: Reading) => number;
  termUrl: (term: Term) => string;
  /** The address of a reference by its id; throws for an unknown one. */
  referenceUrl: (id: string) => string;
}

/** The same without terms: headings mark readings only. */
export const removeTerms = (context: MarkContext): MarkContext => ({
  ...context,
  terms: new Map(),
});

/** The words below a node, without any markup. */
export function getNodeText(node: { children: ElementContent[] }): string {
  return node.children
    .map((child) =>
      'value' in child ? child.value : 'children' in child ? getNodeText(child) : '',
    )
    .join('');
}

/** The same element with its words marked. Throws on what no body may hold. */
export function markTree(element: Element, context: MarkContext): Element {
  if (!proseElements.has(element.tagName)) {
    throw new Error(`A body may not hold <${element.tagName}>`);
  }
  return { ...element, children: element.children.flatMap((child) => markNode(child, context)) };
}

function markNode(node: ElementContent, context: MarkContext): ElementContent[] {
  if (node.type === 'text') return markText(node, context);
  if (node.type === 'element') return [markTree(node, context)];
  if (node.type === 'mdxJsxTextElement' && node.name === citation) {
    const href = context.referenceUrl(parseCitationId(node) ?? '');
    return [h('a', { className: ['citation'], href }, getNodeText(node))];
  }
  throw new Error(`A body may not hold a ${node.type}`);
}

export function markText(node: Text, context: MarkContext): ElementContent[] {
  return markWords(node.value, context.readings, context.terms.get(node.value)).flatMap((marked) =>
    markedNodes(marked, context),
  );
}

/** What the page shows of a reading: the correction itself; of a comment of ours, its number alone. */
function readingLabel(reading: Reading, { sourceNoteNumber }: MarkContext): string {
  if (reading.readAs === null) return `[note ${sourceNoteNumber(reading)}]`;
  return reading.confidence === 'medium'
    ? `[unclear, likely: ${reading.readAs}]`
    : `[likely: ${reading.readAs}]`;
}

function markedNodes(marked: Marked, context: MarkContext): ElementContent[] {
  switch (marked.kind) {
    case 'plain':
      return [{ type: 'text', value: marked.text }];
    case 'term':
      return [h('a', { className: ['term'], href: context.termUrl(marked.term) }, marked.text)];
    case 'reading':
      return [
        h('span', { className: ['as-printed'], id: readingAnchor(marked.reading) }, marked.text),
        h('span', { dataEditorial: '' }, [
          { type: 'text', value: ' ' },
          h(
            'a',
            {
              className: ['reading'],
              href: context.sourceNoteUrl(marked.reading),
            },
            readingLabel(marked.reading, context),
          ),
        ]),
      ];
  }
}
