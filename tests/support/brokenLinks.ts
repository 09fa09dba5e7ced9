import { existsSync, statSync } from 'node:fs';
import { builtPages, dist, documentAt, fileOf } from './builtSite.ts';

export interface BrokenLink {
  readonly page: string;
  readonly link: string;
  readonly problem: string;
}

/** Stands for the site's own address where the pages do not say one. */
const anyOrigin = 'http://site.invalid';

const attributes = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'srcset'];

/** Every link of a page, as it is written: of anchors, but also of pictures, scripts, style sheets and forms. */
function linksOf(document: Document): readonly string[] {
  const links = attributes.flatMap((name) =>
    [...document.querySelectorAll(name === 'data' ? 'object[data]' : `[${name}]`)].flatMap(
      (element) => {
        const value = element.getAttribute(name) ?? '';
        return name === 'srcset'
          ? value.split(',').map((one) => one.trim().split(/\s/)[0] ?? '')
          : [value];
      },
    ),
  );
  return [...new Set(links)];
}

/** Every link within the built site that leads nowhere: to no file, to no element, or only by way of a redirect. */
export function brokenLinks(root = dist): readonly BrokenLink[] {
  // Of each page only what is asked is kept: a site of a thousand policies does not fit as documents.
  const pages = new Map(
    builtPages(root).map((page) => {
      const document = documentAt(page, root);
      const ids = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
      // The page that a script leads on to, with the fragment of the address.
      const next = document.querySelector('a[data-goes-on]')?.getAttribute('href');
      return [page, { ids, links: linksOf(document), next: next?.replace(/\?.*/, '') ?? page }];
    }),
  );
  // A build below a folder of its domain has no page at its root.
  const home = pages.has('/') ? documentAt('/', root) : undefined;
  const canonical = home?.querySelector('link[rel=canonical]')?.getAttribute('href');
  const origin = new URL(canonical ?? anyOrigin, anyOrigin).origin;

  function problemOf(page: string, link: string): string | undefined {
    if (!URL.canParse(link, origin + page)) return 'is not an address';
    const target = new URL(link, origin + page);
    if (target.protocol === 'javascript:') return 'runs a script';
    if (target.origin !== origin) return undefined;

    const path = target.pathname;
    const file = fileOf(path, root);
    if (!existsSync(file)) return 'leads to no file of the site';
    if (statSync(file).isDirectory()) return 'lacks the slash at its end';

    // The search and the check read their question there: it is sent to no server.
    if (/\/(search\/#q|check\/#codes)=/.test(path + target.hash)) return undefined;
    const [id = ''] = decodeURIComponent(target.hash.slice(1)).split(':~:');
    const isTop = id === '' || id === 'top';
    // Behind the list of codes to check: words for a script, no place on the page.
    const isForScript = id.includes('=');
    const shown = pages.get(pages.get(path)?.next ?? '');
    return isTop || isForScript || !pages.has(path) || shown?.ids.has(id)
      ? undefined
      : `no element there has the id "${id}"`;
  }

  return [...pages].flatMap(([page, { links }]) =>
    links.flatMap((link) => {
      const problem = problemOf(page, link);
      return problem ? [{ page, link, problem }] : [];
    }),
  );
}
