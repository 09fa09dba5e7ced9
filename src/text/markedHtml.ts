import { writtenHtml } from './writtenHtml.ts';
import { markText, type MarkContext } from './markTree.ts';

/** Printed words as HTML, with their readings and terms marked. */
export function markedHtml(text: string, context: MarkContext): string {
  return writtenHtml(markText({ type: 'text', value: text }, context));
}
