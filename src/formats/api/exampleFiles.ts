import type { APIContext } from 'astro';
import { basePath } from '../../urls.ts';
import type { DataFormat } from './dataFormats.ts';
import { excerpt } from './excerpt.ts';

interface Endpoint {
  GET: (context: Pick<APIContext, 'params' | 'props'>) => Response | Promise<Response>;
  getStaticPaths?: () => readonly Pick<APIContext, 'params' | 'props'>[];
}

/** What makes the files, by address: "/api/policies/{policy}.json". */
const endpoints = new Map(
  Object.entries(import.meta.glob<Endpoint>('../../pages/**/*.ts', { eager: true })).map(
    ([file, endpoint]) => [
      file
        .replace('../../pages', basePath)
        .replace(/\.ts$/, '')
        .replaceAll('[', '{')
        .replaceAll(']', '}'),
      endpoint,
    ],
  ),
);

/** The beginning of the first file of a format, as it is published. Throws where nothing makes it. */
export async function readExample({ address, mediaType }: DataFormat): Promise<string> {
  const endpoint = endpoints.get(address);
  if (!endpoint) throw new Error(`No page makes the files at ${address}`);
  const [first = { params: {}, props: {} }] = endpoint.getStaticPaths?.() ?? [];
  return excerpt(await (await endpoint.GET(first)).text(), mediaType);
}
