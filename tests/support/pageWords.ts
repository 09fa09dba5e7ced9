import { documentAt } from './builtSite.ts';
import { oneLine } from './sourceText.ts';

/** The text of an element of a built page without what is ours: the words of the source alone. */
export function sourceWordsOn(page: string, selector: string): string {
  const element = documentAt(page).querySelector(selector);
  if (!element) throw new Error(`${page} has no ${selector}`);
  for (const ours of element.querySelectorAll('[data-editorial]')) ours.remove();
  return oneLine(element.textContent);
}
