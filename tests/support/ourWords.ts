import { documentAt } from './builtSite.ts';
import { oneLine } from './sourceText.ts';

/** The policy's words, and examples of data: none of ours. */
const notOurs = '.font-source, .source-words, q, blockquote, code, pre, script, style, template';

/** Attributes with words for the reader. */
const spoken = ['aria-label', 'placeholder', 'alt', 'title', 'data-label'] as const;

/** Our own words on a built page: its text, its title and description, and the names of its parts. */
export function ourWordsOn(page: string, root?: string): string {
  const document = documentAt(page, root);
  const title = document.querySelector('title')?.textContent ?? '';
  const description = document.querySelector('meta[name=description]')?.getAttribute('content');
  for (const element of document.querySelectorAll(notOurs)) {
    // A note of ours inside the policy's words.
    const notes = [...element.querySelectorAll('[data-editorial]')];
    element.replaceWith(...notes, document.createTextNode(' '));
  }
  const names = spoken.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
  );
  return oneLine([title, description, ...names, ...textsOf(document.body)].join(' '));
}

/** The texts of a page in their order, so that words of two table cells do not run together. */
function* textsOf(node: Node): Iterable<string> {
  if (node.nodeType === 3) yield node.textContent ?? '';
  for (const child of node.childNodes) yield* textsOf(child);
}
