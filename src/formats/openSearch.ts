import { x } from 'xastscript';
import { site } from '../site.ts';
import { absoluteUrl, searchUrl } from '../urls.ts';
import { serializeXml } from './xml.ts';

/** An OpenSearch 1.1 description of the search: browsers offer it in the address bar. */
export function openSearch(): string {
  const template = `${absoluteUrl(searchUrl)}#q={searchTerms}`;
  return serializeXml(
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', shortName(site.name)),
      x('Description', `Search by code, device or keyword: ${site.name}`),
      x('Url', { type: 'text/html', method: 'get', template }),
      x('InputEncoding', 'UTF-8'),
    ]),
  );
}

/** The leading words of a name that fit in the 16 characters that the specification allows. */
const shortName = (name: string) => `${name} `.slice(0, 17).replace(/\s\S*$/, '');
