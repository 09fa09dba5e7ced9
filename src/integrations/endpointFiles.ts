import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { APIContext, AstroIntegration, AstroPrerenderer } from 'astro';
import { inTurns } from './inTurns.ts';

type Route = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** What an endpoint of this site may ask for. */
type Context = Pick<APIContext, 'params' | 'props' | 'site'>;

/** A module of `src/pages` that answers with a file. */
interface Endpoint {
  GET: (context: Context) => Response | Promise<Response>;
  getStaticPaths?: () => readonly Pick<Context, 'params' | 'props'>[];
}

/** Astro's own prerenderer, which has the built modules of the pages. */
interface StandardPrerenderer extends AstroPrerenderer {
  app?: { getComponentByRoute: (route: Route['route']) => Promise<unknown> };
}

/** The path of a file: the route with the values of its parameters. */
const pathOf = ({ segments }: Route['route'], params: Context['params']): string =>
  segments
    .map((parts) =>
      parts.map(({ content, dynamic }) => (dynamic ? params[content] : content)).join(''),
    )
    .join('/');

/**
 * Writes what the endpoints answer. Astro takes about a millisecond to pass each through a request, routing
 * and a log line; a policy with ten codes has more than forty such files, which is most of its build.
 */
export function endpointFiles(): AstroIntegration {
  let outDir = '';
  let site: URL | undefined;
  const folders = new Set<string>();

  const writeFilesOf = async (endpoint: Endpoint, route: Route['route']): Promise<void> => {
    const all = endpoint.getStaticPaths?.() ?? [{ params: {}, props: {} }];
    await inTurns(all, async ({ params, props }) => {
      const file = `${outDir}${pathOf(route, params)}`;
      const response = await endpoint.GET({ params, props, site });
      const folder = dirname(file);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      // For a small file a call that waits takes a fifth of the processor's time of one that does not.
      writeFileSync(file, await response.bytes());
    });
  };

  return {
    name: 'endpoint-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
        site = config.site ? new URL(config.site) : undefined;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard: StandardPrerenderer) => ({
          ...standard,
          async getStaticPaths() {
            const all = await standard.getStaticPaths();
            const { app } = standard;
            // Another Astro may keep its modules elsewhere; it then renders all by itself.
            if (!app) return all;
            const ofEndpoints = all.filter(({ route }) => route.type === 'endpoint');
            for (const route of new Set(ofEndpoints.map(({ route }) => route))) {
              await writeFilesOf((await app.getComponentByRoute(route)) as Endpoint, route);
            }
            return all.filter(({ route }) => route.type !== 'endpoint');
          },
        }));
      },
    },
  };
}
