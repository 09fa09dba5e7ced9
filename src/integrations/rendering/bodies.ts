import type { APIContext } from 'astro';
import type { TextEndpoint } from '../../exports/textFile.ts';
import { site } from '../../site.ts';
import type { BuiltApp, Route } from './builtApp.ts';
import { pathnameOf, urlOf } from './places.ts';
import { withPolicy } from './policyInPage.ts';
import { withWordsHash } from './wordsInPage.ts';

/** What an endpoint of this site may ask for. */
type Context = Pick<APIContext, 'params' | 'props' | 'site'>;

/** A module of `src/pages` that answers with a file. */
interface Endpoint {
  GET: ((context: Context) => Response | Promise<Response>) & Partial<TextEndpoint<unknown>>;
  getStaticPaths?: () => readonly Pick<Context, 'params' | 'props'>[];
}

type Body = Uint8Array | Promise<Uint8Array>;

type Answers = ReadonlyMap<string, () => Body>;

/** What is to be written at a path: its bytes. */
export type BodyOf = (route: Route, pathname: string) => Promise<Uint8Array>;

/**
 * Renders pages and asks endpoints. An endpoint is asked directly: Astro takes about a millisecond to pass each
 * file through a request, routing and a log line, and a policy with ten codes has more than forty.
 */
export function bodies(app: BuiltApp, address: URL | undefined): BodyOf {
  const { origin } = app.getOptions();
  const answers = new Map<Route, Promise<Answers>>();

  const answersOf = async (route: Route): Promise<Answers> => {
    const { GET, getStaticPaths } = (await app.getComponentByRoute(route)) as Endpoint;
    const bodyFor = ({ params, props }: Pick<Context, 'params' | 'props'>): Body =>
      GET.textOf
        ? Buffer.from(GET.textOf(props))
        : Promise.resolve(GET({ params, props, site: address })).then((answer) =>
            sound(answer).bytes(),
          );
    const all = getStaticPaths?.() ?? [{ params: {}, props: {} }];
    return new Map(all.map((of) => [pathnameOf(route, of.params), () => bodyFor(of)]));
  };

  const answered = async (route: Route, pathname: string): Promise<Uint8Array> => {
    const known = answers.get(route) ?? answersOf(route);
    answers.set(route, known);
    const answer = (await known).get(pathname);
    if (!answer) throw new Error('its endpoint does not list it');
    return answer();
  };

  const firstOf = new Map<Route, Promise<unknown>>();

  /** Astro keeps the paths of a route when a page of it is rendered: pages begun beside the first would each ask anew. */
  const answerOf = async (route: Route, request: Request): Promise<Response> => {
    const first = firstOf.get(route);
    if (first) await first;
    const answer = app.render(request, { routeData: route });
    if (!first)
      firstOf.set(
        route,
        answer.catch(() => undefined),
      );
    return answer;
  };

  const rendered = async (route: Route, pathname: string): Promise<Uint8Array> => {
    const request = new Request(urlOf(pathname, app.manifest.base, origin));
    const response = sound(await answerOf(route, request));
    const page = withWordsHash(await response.bytes());
    return site.sendsHeaders ? page : Buffer.from(withPolicy(Buffer.from(page).toString()));
  };

  return (route, pathname) =>
    route.type === 'endpoint' ? answered(route, pathname) : rendered(route, pathname);
}

/** An answer that has a file: the page for what is not found says so itself. Throws on any other failure. */
function sound(response: Response): Response {
  if (response.ok || response.status === 404) return response;
  throw new Error(`it answers ${response.status}`);
}
