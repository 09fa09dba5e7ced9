import { readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { metaContentSecurityPolicy } from '../headers.ts';
import { inlineSourcesOf } from '../hosts/inlineSources.ts';

const meta = /(<meta http-equiv="Content-Security-Policy" content=")[^"]*/;

/** A page with the policy that allows what stands in it. Throws where the page has no place for one. */
export function withPolicy(html: string): string {
  if (!meta.test(html)) throw new Error('it has no <meta http-equiv="Content-Security-Policy">');
  const policy = metaContentSecurityPolicy(inlineSourcesOf(html));
  return html.replace(meta, (_, before: string) => before + policy);
}

/** For hosts that send no headers of ours: each page carries the policy for itself. */
export function policyInPages(): AstroIntegration {
  return {
    name: 'policy-in-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        for await (const file of glob('**/*.html', { cwd: site })) {
          try {
            writeFileSync(site + file, withPolicy(readFileSync(site + file, 'utf8')));
          } catch (problem) {
            throw new Error(`${file} cannot carry its policy`, { cause: problem });
          }
        }
      },
    },
  };
}
