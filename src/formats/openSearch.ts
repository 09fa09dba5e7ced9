import { x } from 'xastscript';
import { site } from '../site.ts';
import { absoluteUrl, searchUrl } from '../urls.ts';
import { serializeXml } from './xml.ts';

/** The search as an OpenSearch 1.1 description: browsers offer it in the address bar. */
export function openSearch(): string {
  const template = `${absoluteUrl(searchUrl)}#q={searchTerms}`;
  return serializeXml(
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', shortName(site.name)),
      x('Description', `Looks up billing codes, devices and words: ${site.name}`),
      x('Url', { type: 'text/html', method: 'get', template }),
      x('InputEncoding', 'UTF-8'),
    ]),
  );
}

/** The words of a name that fit into the 16 characters that the specification allows. */
const shortName = (name: string) => `${name} `.slice(0, 17).replace(/\s\S*$/, '');
