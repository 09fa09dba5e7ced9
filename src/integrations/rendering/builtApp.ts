import type { AstroPrerenderer } from 'astro';

/** A route as Astro's prerenderer knows it: its pattern and its module. */
export type Route = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number]['route'];

/** The style sheets of the pages, by Astro's key of a page. */
export type StylesOfPages = readonly (readonly [
  key: string,
  page: { styles: readonly unknown[] },
])[];

/** What Astro tells its pages of the build. */
export interface BuildOptions {
  /** The address of the site without its path: "https://coverage.example". */
  origin: string;
  settings: { scripts: readonly unknown[] };
  logger: { options: { destination: unknown } };
  /** The pages of the build by path, "codes/k1007/", as later hooks are given them. */
  pageNames: string[];
}

/**
 * The pages after they are bundled, ready to be rendered: what Astro's own prerenderer holds. Astro does not
 * document it; its version is pinned, and `builtApp` says where another one differs.
 */
export interface BuiltApp {
  manifest: { base: string; routes: readonly { routeData: Route }[] };
  getComponentByRoute: (route: Route) => Promise<unknown>;
  render: (request: Request, options: { routeData: Route }) => Promise<Response>;
  getOptions: () => BuildOptions;
  setOptions: (options: BuildOptions) => void;
  setInternals: (internals: {
    pagesByKeys: ReadonlyMap<string, unknown>;
    entrySpecifierToBundleMap: ReadonlyMap<string, string>;
  }) => void;
}

const methods = ['getComponentByRoute', 'render', 'getOptions', 'setOptions', 'setInternals'];

/** What was found, as the app. Throws where this Astro keeps its pages in another way. */
export function builtApp(found: unknown): BuiltApp {
  const app = found as Record<string, unknown> | undefined;
  const missing = methods.filter((name) => typeof app?.[name] !== 'function');
  if (missing.length === 0) return app as unknown as BuiltApp;
  throw new Error(
    `The prerenderer of this Astro has no ${missing.join(', no ')}: pin the version of package.json, or teach src/integrations/rendering the new one`,
  );
}
