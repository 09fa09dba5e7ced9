import { toHtmlString } from './toHtmlString.ts';
import { markText, type MarkContext } from './markTree.ts';

/** Printed words as HTML, with their readings and terms marked. */
export function renderMarkedWords(text: string, context: MarkContext): string {
  return toHtmlString(markText({ type: 'text', value: text }, context));
}
