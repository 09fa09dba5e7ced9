import { metaContentSecurityPolicy } from '../../headers.ts';
import { inlineSourcesOf } from '../../hosts/inlineSources.ts';

const meta = /(<meta http-equiv="Content-Security-Policy" content=")[^"]*/;

/**
 * A page with the policy that allows what stands in it, for hosts that send no headers of ours. Throws where the
 * page has no place for one.
 */
export function withPolicy(html: string): string {
  if (!meta.test(html)) throw new Error('it has no <meta http-equiv="Content-Security-Policy">');
  const policy = metaContentSecurityPolicy(inlineSourcesOf(html));
  return html.replace(meta, (_, before: string) => before + policy);
}
