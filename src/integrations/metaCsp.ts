import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { metaContentSecurityPolicy } from '../headers.ts';
import { inlineSourcesOf } from '../hosts/inlineSources.ts';

const meta = /(<meta http-equiv="Content-Security-Policy" content=")[^"]*/;

/**
 * A page with the content security policy that allows what is inline in it. Throws where the page has no place
 * for one.
 */
export function injectCsp(html: string): string {
  if (!meta.test(html)) throw new Error('it has no <meta http-equiv="Content-Security-Policy">');
  const policy = metaContentSecurityPolicy(inlineSourcesOf(html));
  return html.replace(meta, (_, before: string) => before + policy);
}

/** Writes the content security policy into every page, for hosts that send no headers of ours. */
export function metaCsp(): AstroIntegration {
  return {
    name: 'meta-csp',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const page of globSync('**/*.html', { cwd: site })) {
          const file = join(site, page);
          try {
            writeFileSync(file, injectCsp(readFileSync(file, 'utf8')));
          } catch (problem) {
            throw new Error(`${page}: ${String(problem)}`, { cause: problem });
          }
        }
      },
    },
  };
}
