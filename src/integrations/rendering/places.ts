import type { Route } from './builtApp.ts';

/** Values of the parameters in a route's pattern. */
export type Params = Readonly<Record<string, string | undefined>>;

const trimmed = (pathname: string) => pathname.replace(/^\/|\/$/g, '');

/** The path at which a route stands with these values: "/codes/k1007/answer.txt". */
export const pathnameOf = ({ segments }: Pick<Route, 'segments'>, params: Params): string =>
  `/${segments
    .map((parts) =>
      parts.map(({ content, dynamic }) => (dynamic ? params[content] : content)).join(''),
    )
    .join('/')}`;

/** The file of a path in the built site: of a page its `index.html`, but for that of "not found". */
export function fileOf({ type }: Pick<Route, 'type'>, pathname: string): string {
  const path = trimmed(pathname);
  if (type === 'endpoint') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/** A page as the hooks after the build are given it: "codes/k1007/", and "" for the first. */
export const pageNameOf = (pathname: string): string =>
  trimmed(pathname) === '' ? '' : `${trimmed(pathname)}/`;

/** The full address of a page while it is rendered. */
export const urlOf = (pathname: string, base: string, origin: string): URL =>
  new URL(`${base.replace(/\/$/, '')}/${pageNameOf(pathname)}`, origin);
