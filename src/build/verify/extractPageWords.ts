import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { toOneLine } from '../../content/source/readSourceWords.ts';

/**
 * The words of a built version without what is ours: those of the source alone. A version is
 * "<policy>/<effective date>"; that of a current one is on the page of its policy. Undefined where neither page shows it.
 */
export function extractPageWords(dist: string, version: string): string | undefined {
  const own = findArticle(join(dist, 'policies', version));
  const current = findArticle(join(dist, 'policies', dirname(version)));
  const isCurrent = `${dirname(version)}/${current?.dataset['shown'] ?? ''}` === version;
  const article = own ?? (isCurrent ? current : null);
  if (!article) return undefined;
  for (const ours of article.querySelectorAll('[data-editorial]')) ours.remove();
  return toOneLine(article.textContent);
}

function findArticle(folder: string): HTMLElement | null {
  const file = join(folder, 'index.html');
  if (!existsSync(file)) return null;
  return parseHTML(readFileSync(file, 'utf8')).document.querySelector<HTMLElement>('article');
}
