import { findNearestPage } from '../domain/siteAddress.ts';
import { element } from './element.ts';

/** How long a host may take to say whether it has a page, in milliseconds. */
const limit = 4000;

/**
 * The page for what is not there. Not every host fixes an address: `/codes/K1007?on=2024-10-31` goes on to
 * `/codes/k1007/?on=2024-10-31`, where the site has that page. A code without a page is looked up, and the search
 * says that it is not listed.
 */
const place = document.querySelector<HTMLElement>('[data-look-up]');
if (place) void leadOn(place);

async function leadOn(place: HTMLElement): Promise<void> {
  const { lookUp = '', base = '' } = place.dataset;
  const { pathname, search, hash } = location;
  const nearest = findNearestPage(pathname, base);
  if (!nearest) return;
  const { path, code } = nearest;
  const target = `${path}${search}${hash}`;
  const status = path === pathname ? 'missing' : await askForPage(path);
  if (status === 'there' && !wasRedirected()) location.replace(target);
  else if (status === 'missing') {
    if (!code) return;
    const href = `${lookUp}#${new URLSearchParams({ q: code }).toString()}`;
    showLink(place, href, `Look up ${code}`);
  } else showLink(place, target, code ? `Go to the page of ${code}` : `Go to ${path}`);
}

/** Whether the site has a page at a path. A redirect is no page, for it may lead back here. */
async function askForPage(path: string): Promise<'there' | 'missing' | 'unknown'> {
  const asking = new AbortController();
  const timer = setTimeout(() => asking.abort(), limit);
  try {
    const answer = await fetch(path, {
      method: 'HEAD',
      redirect: 'error',
      signal: asking.signal,
    });
    if (answer.status >= 500) return 'unknown';
    return answer.ok ? 'there' : 'missing';
  } catch {
    return 'unknown';
  } finally {
    clearTimeout(timer);
  }
}

/** A server that led here may do so again: then the reader decides, so that nothing goes in a circle. */
function wasRedirected(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  return visit instanceof PerformanceNavigationTiming && visit.redirectCount > 0;
}

function showLink(place: HTMLElement, href: string, words: string): void {
  place.append(element('a', { href }, words));
  place.hidden = false;
}
