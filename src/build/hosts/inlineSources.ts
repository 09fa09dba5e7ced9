import { createHash } from 'node:crypto';
import type { InlineSources } from '../headers.ts';

const element = /<(style|script)\b([^>]*)>([\s\S]*?)<\/\1>/gi;
/** Types of `<script>` that a browser runs or obeys. With any other it is data, which no policy holds back. */
const obeyed =
  /^(module|importmap|speculationrules|(text|application)\/(javascript|ecmascript))?$/i;
const typeOf = (attributes: string) => /\btype="?([^"\s>]*)/i.exec(attributes)?.[1] ?? '';

/** How the text of a page was read: as the characters that it is, or its bytes one by one. */
type ReadAs = 'utf8' | 'latin1';

const hashes = { utf8: new Map<string, string>(), latin1: new Map<string, string>() };

/** What a content security policy calls a style sheet or script in a page: `sha256-…`. */
export function hashSource(text: string, readAs: ReadAs = 'utf8'): string {
  const known = hashes[readAs].get(text);
  if (known) return known;
  const hash = `sha256-${createHash('sha256').update(text, readAs).digest('base64')}`;
  hashes[readAs].set(text, hash);
  return hash;
}

/** Of a built page: the hashes of the style sheets and scripts that stand in it. */
export function findInlineSources(html: string, readAs: ReadAs = 'utf8'): InlineSources {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  for (const [, name = '', attributes = '', text = ''] of html.matchAll(element)) {
    if (name.toLowerCase() === 'style') styles.add(hashSource(text, readAs));
    else if (!/\bsrc=/.test(attributes) && obeyed.test(typeOf(attributes)))
      scripts.add(hashSource(text, readAs));
  }
  return { styles: [...styles].sort(), scripts: [...scripts].sort() };
}

/** What stands in pages, of all of them together: each once. */
export function collectInlineSources(pages: readonly InlineSources[]): InlineSources {
  const all = (kind: keyof InlineSources) =>
    [...new Set(pages.flatMap((page) => page[kind]))].sort();
  return { styles: all('styles'), scripts: all('scripts') };
}
