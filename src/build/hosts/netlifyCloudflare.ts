import { cacheControl, immutableFolders, open } from '../headers.ts';
import { openTypes } from './contentTypes.ts';

/**
 * `_headers`, which Netlify and Cloudflare Pages read. They join the values of all patterns that match, so
 * no header stands in two; what is not named for good they send to be revalidated of themselves.
 */
export function headersFile(base: string, headers: Readonly<Record<string, string>>): string {
  const block = (path: string, values: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(values).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const blocks = [
    block('/*', headers),
    ...immutableFolders.map((folder) =>
      block(`${base}${folder}*`, { 'Cache-Control': cacheControl.immutable }),
    ),
    block(`${base}${open.folder}*`, open.headers),
    ...openTypes.map(({ ending, type }) =>
      block(`${base}/*.${ending}`, { 'Content-Type': type, ...open.headers }),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The headers that `headersFile` names for every address: `npm start` and the tests send them. */
export function headersIn(file: string): Readonly<Record<string, string>> {
  const [everywhere = ''] = file.split('\n\n');
  return Object.fromEntries(
    Array.from(everywhere.matchAll(/^  ([\w-]+): (.+)$/gm), ([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

/** Cloudflare reads no more lines than these. */
const mostRedirects = 2000;

/** `_redirects`, which Netlify and Cloudflare Pages read. */
export function redirectsFile(redirects: readonly { from: string; to: string }[]): string {
  return redirects
    .slice(0, mostRedirects)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
}
