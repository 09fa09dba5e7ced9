import { cacheControl, immutableFolders, open } from '../headers.ts';
import { openTypes } from './contentTypes.ts';

/** Vercel takes no more redirects than these. */
const mostRedirects = 1024;

const listed = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([key, value]) => ({ key, value }));

/** `vercel.json`, for `vercel deploy` in the folder that was built. */
export function vercelFile(
  base: string,
  headers: Readonly<Record<string, string>>,
  redirects: readonly { from: string; to: string }[],
): string {
  return `${JSON.stringify(
    {
      trailingSlash: true,
      headers: [
        { source: '/(.*)', headers: listed(headers) },
        ...immutableFolders.map((folder) => ({
          source: `${base}${folder}(.*)`,
          headers: listed({ 'Cache-Control': cacheControl.immutable }),
        })),
        { source: `${base}${open.folder}(.*)`, headers: listed(open.headers) },
        ...openTypes.map(({ ending, type }) => ({
          source: `${base}/(.*)\\.${ending}`,
          headers: listed({ 'Content-Type': type, ...open.headers }),
        })),
      ],
      redirects: redirects
        .slice(0, mostRedirects)
        .map(({ from, to }) => ({ source: from, destination: to, permanent: true })),
    },
    null,
    2,
  )}\n`;
}
