import { cacheControl, immutableFolders, lastingHeaders, open } from '../headers.ts';
import { listAddressPatterns, type CodePage } from './listCodeRedirects.ts';
import { contentTypes, pictureTypes } from './contentTypes.ts';
import type { HostFacts } from './hostFacts.ts';
import { hashedFolder } from './publishScript.ts';

/** The site's own file for nginx, which is copied once and then belongs to whoever runs the server. */
export const nginxSite = (domain: string): string => `# Copy once; see docs/deploy.md.
include /etc/nginx/coverage/current/maps.conf;

server {
  listen 80;
  # On a machine without IPv6, remove this line.
  listen [::]:80;
  server_name ${domain};
  root /var/www/coverage/$coverage_folder;
  # Needs Debian's libnginx-mod-http-brotli-static; without it, remove this line.
  brotli_static on;
  include /etc/nginx/coverage/current/server.conf;
}
`;

/**
 * What the site's own file for nginx includes outside `server`. nginx reads it at a reload alone, and it names policy and folder of the release: no page is sent with the policy of another build.
 */
export function nginxMaps({ release, headers, codePages, base }: HostFacts): string {
  const { page, named } = listAddressPatterns(base);
  return `# Written by the build. Included outside "server"; see docs/deploy.md.
map "" $coverage_policy { default "${headers['Content-Security-Policy'] ?? ''}"; }

# Files with a hash in their names are those of all releases: pages of older ones are open. It is read again for the 404 page.
map $uri $coverage_folder {
  volatile;
  default "${release}";
${immutableFolders.map((folder) => `  "~${folder}" "${hashedFolder}";`).join('\n')}
}

map $uri $coverage_cache {
  default "${cacheControl.revalidated}";
${immutableFolders.map((folder) => `  "~${folder}" "${cacheControl.immutable}";`).join('\n')}
}

# Scripts of other sites may read these. A header without a value is not sent.
map $uri $coverage_readers {
  default "";
  "~${open.folder}" "${open.headers['Access-Control-Allow-Origin']}";
  "~\\.(${open.endings.join('|')})$" "${open.headers['Access-Control-Allow-Origin']}";
}

# What an address calls a code, unless it is the address of a page.
map $uri $coverage_code {
  default "";
  "~${page}" "";
  "~*${named}" $1$2;
}

# The page of each code, found in any case. A redirect leads to one of these and to nothing else.
map $coverage_code $coverage_code_page {
  default "";
${codePages.flatMap(pageLines).join('\n')}
}
`;
}

function pageLines({ page, names }: CodePage): readonly string[] {
  const keys = new Set(names.map((name) => name.toLowerCase()));
  return [...keys].map((key) => `  ${key} "${page}";`);
}

/**
 * What it includes in `server`. Headers appear once, and what differs by address comes from `map`: a location with an
 * `add_header` of its own would drop all of the server's.
 */
export function nginxServer(base: string): string {
  const types = Object.entries(contentTypes);
  const texts = types.map(([type]) => type).filter((type) => type !== 'text/html');
  return `# Written by the build. Included in "server"; see docs/deploy.md.
index index.html;
error_page 404 ${base}/404.html;
absolute_redirect off;
server_tokens off;
etag on;
charset utf-8;
charset_types ${texts.join(' ')};
default_type application/octet-stream;
types {
${[...types, ...Object.entries(pictureTypes)].map(([type, endings]) => `  ${type} ${endings.join(' ')};`).join('\n')}
}

# Every text was compressed when the site was built.
gzip_static on;

add_header Content-Security-Policy $coverage_policy always;
${Object.entries(lastingHeaders)
  .map(([name, value]) => `add_header ${name} "${value}" always;`)
  .join('\n')}
add_header Cache-Control $coverage_cache always;
add_header Access-Control-Allow-Origin $coverage_readers always;
add_header Vary Accept-Encoding always;

if ($request_method !~ ^(GET|HEAD)$) {
  return 405;
}

# An address that names a code leads to its page, with its query.
if ($coverage_code_page) {
  return 301 $coverage_code_page$is_args$args;
}
`;
}
