import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

/** Letters, figures, spaces, and what is a mark of Markdown at most where a line begins. */
const plain = /^[\p{L}\p{N} ][\p{L}\p{N} ,;:.()'"“”‘’–—/%®™-]*$/u;
const letterFirst = /^\p{L}/u;
const lineEnd = /^[\r\n]$/;

/** Whether words need no escape there, in whatever they stand: no rule of CommonMark or of GFM's tables asks for one. */
function isPlain(words: string, before: string, after: string): boolean {
  return (
    plain.test(words) &&
    (letterFirst.test(words) || !lineEnd.test(before)) &&
    !(words.endsWith(' ') && lineEnd.test(after))
  );
}

/**
 * Writes words of a document: as they are where they are plain, as nearly all are, else escaped by the writer, which
 * holds each character against some forty rules.
 */
export const textHandler: Handle = (node: { value: string }, parent, state, info) =>
  isPlain(node.value, info.before, info.after)
    ? node.value
    : (defaultHandlers.text as Handle)(node, parent, state, info);
