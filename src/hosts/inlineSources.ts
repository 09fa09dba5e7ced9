import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import type { InlineSources } from '../headers.ts';

const element = /<(style|script)\b([^>]*)>([\s\S]*?)<\/\1>/gi;
/** Types of `<script>` that a browser runs or obeys. With any other it is data, which no policy holds back. */
const obeyed =
  /^(module|importmap|speculationrules|(text|application)\/(javascript|ecmascript))?$/i;
const typeOf = (attributes: string) => /\btype="?([^"\s>]*)/i.exec(attributes)?.[1] ?? '';

const hashes = new Map<string, string>();

/** What a content security policy calls a style sheet or script in a page: `sha256-…`. */
export function sourceHash(text: string): string {
  const known = hashes.get(text);
  if (known) return known;
  const hash = `sha256-${createHash('sha256').update(text).digest('base64')}`;
  hashes.set(text, hash);
  return hash;
}

/** Of a built page: the hashes of the style sheets and scripts that stand in it. */
export function inlineSourcesOf(html: string): InlineSources {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  for (const [, name = '', attributes = '', text = ''] of html.matchAll(element)) {
    if (name.toLowerCase() === 'style') styles.add(sourceHash(text));
    else if (!/\bsrc=/.test(attributes) && obeyed.test(typeOf(attributes)))
      scripts.add(sourceHash(text));
  }
  return { styles: [...styles].sort(), scripts: [...scripts].sort() };
}

/** Of all pages of a built site, as they lie in its folder. */
export async function inlineSourcesIn(folder: string): Promise<InlineSources> {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  for await (const file of glob('**/*.html', { cwd: folder })) {
    const page = inlineSourcesOf(readFileSync(`${folder}/${file}`, 'utf8'));
    for (const hash of page.styles) styles.add(hash);
    for (const hash of page.scripts) scripts.add(hash);
  }
  return { styles: [...styles].sort(), scripts: [...scripts].sort() };
}
