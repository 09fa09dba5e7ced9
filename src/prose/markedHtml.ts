import { toHtml } from 'hast-util-to-html';
import { markText, type MarkContext } from './markTree.ts';

/** Printed words as HTML, with their readings and terms marked. */
export function markedHtml(text: string, context: MarkContext): string {
  return toHtml(markText({ type: 'text', value: text }, context));
}
