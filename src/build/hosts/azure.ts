import { cacheControl, immutableFolders, open } from '../headers.ts';
import { openTypes } from './contentTypes.ts';

/**
 * `staticwebapp.config.json`, which Azure Static Web Apps reads. A route's header stands instead of the global one. It has
 * no redirects: Azure does not say whether they keep the query, and the 404 page, which leads on as well, keeps it.
 */
export function formatAzureConfig(base: string, headers: Readonly<Record<string, string>>): string {
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
    ],
    mimeTypes: Object.fromEntries(openTypes.map(({ ending, type }) => [`.${ending}`, type])),
    responseOverrides: { '404': { rewrite: `${base}/404.html`, statusCode: 404 } },
  })}\n`;
}
