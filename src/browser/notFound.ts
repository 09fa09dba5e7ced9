import { canonicalPath, codeNamed } from '../domain/siteAddress.ts';
import { element } from './element.ts';

/**
 * The page for what is not there. Not every host mends an address: `/codes/K1007` is sent on to
 * `/codes/k1007/`, once. A code that no policy lists is looked up, which says that it is not listed.
 */
const place = document.querySelector<HTMLElement>('[data-look-up]');

if (place) {
  const { lookUp = '', base = '', codes = '' } = place.dataset;
  const { pathname, search, hash } = location;
  const canonical = canonicalPath(pathname, base);
  const code = codeNamed(pathname, codes);
  if (canonical) location.replace(`${canonical}${search}${hash}`);
  else if (code) {
    const href = `${lookUp}#${new URLSearchParams({ q: code }).toString()}`;
    place.append(element('a', { href }, `Look up ${code}`));
    place.hidden = false;
  }
}
