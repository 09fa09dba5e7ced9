import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { toOneLine } from './readSourceWords.ts';

/** The words of a built page's article without what is ours: those of the source alone. */
export function extractPageWords(file: string): string {
  const { document } = parseHTML(readFileSync(file, 'utf8'));
  const article: Element | null = document.querySelector('article');
  if (!article) throw new Error(`${file} has no article`);
  for (const ours of article.querySelectorAll('[data-editorial]')) ours.remove();
  return toOneLine(article.textContent);
}
