import { cacheControl, immutableFolders, open } from '../headers.ts';
import { openTypes } from './contentTypes.ts';

/** Azure refuses a file of more than 20 KB; a redirect takes up to about 100 bytes of it. */
const mostRedirects = 150;

/** `staticwebapp.config.json`, which Azure Static Web Apps reads. A route's header stands instead of the global one. */
export function azureFile(
  base: string,
  headers: Readonly<Record<string, string>>,
  redirects: readonly { from: string; to: string }[],
): string {
  return `${JSON.stringify({
    trailingSlash: 'always',
    globalHeaders: { ...headers, 'Cache-Control': cacheControl.revalidated },
    routes: [
      ...immutableFolders.map((folder) => ({
        route: `${base}${folder}*`,
        headers: { 'Cache-Control': cacheControl.immutable },
      })),
      ...[`${base}${open.folder}*`, `${base}/*.{${open.endings.join(',')}}`].map((route) => ({
        route,
        headers: open.headers,
      })),
      ...redirects
        .slice(0, mostRedirects)
        .map(({ from, to }) => ({ route: from, redirect: to, statusCode: 301 })),
    ],
    mimeTypes: Object.fromEntries(
      openTypes
        .filter(({ ending }) => !ending.includes('.'))
        .map(({ ending, type }) => [`.${ending}`, type]),
    ),
    responseOverrides: { '404': { rewrite: `${base}/404.html`, statusCode: 404 } },
  })}\n`;
}
