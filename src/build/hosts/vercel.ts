import type { Redirect } from './listCodeRedirects.ts';
import type { HeaderRule } from './headerRules.ts';

/** `vercel.json`, for `vercel deploy` in the folder that was built. */
export function formatVercelConfig(
  base: string,
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
): string {
  const file = {
    trailingSlash: true,
    headers: rules.map((rule) => ({
      source: 'folder' in rule ? `${rule.folder}(.*)` : `${base}/(.*)\\.${rule.ending}`,
      headers: Object.entries(rule.headers).map(([key, value]) => ({ key, value })),
    })),
    redirects: redirects.map(({ from, to }) => ({
      source: from,
      destination: to,
      permanent: true,
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
