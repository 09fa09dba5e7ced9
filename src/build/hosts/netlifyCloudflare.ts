import type { Redirect } from './listCodeRedirects.ts';
import type { HeaderRule } from './headerRules.ts';

/** `_headers`, which Netlify and Cloudflare Pages read. */
export function formatHeadersFile(base: string, rules: readonly HeaderRule[]): string {
  const blocks = rules.map((rule) =>
    [
      'folder' in rule ? `${rule.folder}*` : `${base}/*.${rule.ending}`,
      ...Object.entries(rule.headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

/** `_redirects`, which Netlify and Cloudflare Pages read. */
export const formatRedirectsFile = (redirects: readonly Redirect[]): string =>
  redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
