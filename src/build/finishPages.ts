import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { metaContentSecurityPolicy } from './headers.ts';
import { findInlineSources } from './hosts/inlineSources.ts';
import { normalizeWhitespace, removeTags } from './mainText.ts';

/** Elements in which every space counts. */
const verbatim = /(<(?:pre|textarea|script|style)\b[\s\S]*?<\/(?:pre|textarea|script|style)>)/;

/** Writes one space where a template leaves several, or a line end: browsers show the same, and pages weigh less. */
export const collapseSpaces = (html: string): string =>
  html
    .split(verbatim)
    .map((part, index) => (index % 2 === 0 ? part.replace(/(?:^|>)[^<]+/g, collapse) : part))
    .join('');

/** A no-break space is no space here: it is one of the policy's characters. */
const collapse = (text: string) => text.replace(/[ \t\r\n]+/g, ' ');

const answers = / data-(determination|dated)=/;

/**
 * Adds a hash of the words in the main part of a page that answers: by it, a page that was left open learns that
 * another one has been published in its place (`browser/freshness.ts`).
 */
export function injectWordsHash(html: string): string {
  if (!answers.test(html)) return html;
  const words = normalizeWhitespace(removeTags(html));
  const hash = createHash('sha256').update(words).digest('hex').slice(0, 8);
  return html.replace('<html', `<html data-words="${hash}"`);
}

const meta = /(<meta http-equiv="Content-Security-Policy" content=")[^"]*/;

/**
 * Adds the content security policy that allows what is inline in a page. Throws where the page has no place for
 * one.
 */
export function injectCsp(html: string): string {
  if (!meta.test(html)) throw new Error('it has no <meta http-equiv="Content-Security-Policy">');
  const policy = metaContentSecurityPolicy(findInlineSources(html));
  return html.replace(meta, (_, before: string) => before + policy);
}

/**
 * Completes the rendered pages: with what is known of them only then, and without needless spaces. The content
 * security policy is in the pages for hosts that send no headers of ours.
 */
export function finishPages({ hasCsp }: { hasCsp: boolean }): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const page of globSync('**/*.html', { cwd: site })) {
          const file = join(site, page);
          try {
            const html = readFileSync(file, 'utf8');
            const collapsed = collapseSpaces(html);
            const finished = injectWordsHash(hasCsp ? injectCsp(collapsed) : collapsed);
            if (finished !== html) writeFileSync(file, finished);
          } catch (problem) {
            throw new Error(`${page}: ${String(problem)}`, { cause: problem });
          }
        }
      },
    },
  };
}
