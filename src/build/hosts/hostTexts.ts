import { formatAzureConfig } from './azure.ts';
import { formatCaddyConfig, caddySite } from './caddy.ts';
import type { HostFacts, Texts } from './hostFacts.ts';
import type { HostName } from './hosts.ts';
import { formatHeadersFile, formatRedirectsFile } from './netlifyCloudflare.ts';
import { nginxMaps, nginxServer, nginxSite } from './nginx.ts';
import { formatPublishScript } from './publishScript.ts';
import { formatVercelConfig } from './vercel.ts';

/** The files in the published folder, for hosts that read them there and do not serve them. */
export function writeInside(
  host: HostName | null,
  { base, headers, rules, redirects }: HostFacts,
): Texts {
  switch (host) {
    case 'netlify':
    case 'cloudflare':
      return {
        _headers: formatHeadersFile(base, rules),
        _redirects: formatRedirectsFile(redirects),
      };
    case 'vercel':
      return { 'vercel.json': formatVercelConfig(base, rules, redirects) };
    case 'azure':
      return { 'staticwebapp.config.json': formatAzureConfig(base, headers) };
    default:
      return {};
  }
}

/** The files beside the published folder, where nobody can download them, or change them with the site. */
export function writeHostFolder(host: HostName | null, facts: HostFacts): Texts {
  const headers = { 'headers.json': `${JSON.stringify(facts.headers, null, 2)}\n` };
  switch (host) {
    case 'nginx':
      return {
        ...headers,
        publish: formatPublishScript(host, facts),
        'site.conf': nginxSite(facts.domain),
        'maps.conf': nginxMaps(facts),
        'server.conf': nginxServer(facts.base),
      };
    case 'caddy':
      return {
        ...headers,
        publish: formatPublishScript(host, facts),
        Caddyfile: caddySite(facts.domain),
        'coverage.caddy': formatCaddyConfig(facts),
      };
    default:
      return headers;
  }
}
