import { cacheControl, immutableFolders, lastingHeaders, open } from '../headers.ts';
import { addressPatterns, type CodePage } from './codeRedirects.ts';
import { contentTypes, pictureTypes } from './contentTypes.ts';

/**
 * What differs from build to build, which the file for nginx includes: the policy, the folder of the release and its
 * codes. All come into force with the same reload, so that no page is sent with the policy of another build.
 */
export function nginxRelease(
  build: string,
  headers: Readonly<Record<string, string>>,
  codePages: readonly CodePage[],
  base: string,
): string {
  const { page, named } = addressPatterns(base);
  return `# Written by the build, for the file of docs/hosts/nginx.conf to include. See docs/deploy.md.
map "" $coverage_release { default "${build}"; }
map "" $coverage_policy { default "${headers['Content-Security-Policy'] ?? ''}"; }

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
 * The site for nginx. Headers stand once, at the server, and what differs by address comes from `map`:
 * a location with an `add_header` of its own would drop all of the server's.
 */
export function nginxFile(): string {
  const types = Object.entries(contentTypes);
  const texts = types.map(([type]) => type).filter((type) => type !== 'text/html');
  return `# Written by "npm run hosts" from src/build/headers.ts. See docs/deploy.md.
# Set: listen, server_name, and the folder of the releases, in include and root. With BASE_PATH=/name the
# site stands in the folder "name" of a release: include .../current/name/_nginx.conf, error_page /name/404.html.

# The link "current" is read at a reload alone. That file names the release and its policy, which belong together.
include /var/www/coverage/current/_nginx.conf;

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

server {
  listen 80;
  server_name _;
  root /var/www/coverage/$coverage_release;

  index index.html;
  error_page 404 /404.html;
  absolute_redirect off;
  server_tokens off;
  etag on;
  charset utf-8;
  charset_types ${texts.join(' ')};
  default_type application/octet-stream;
  types {
${[...types, ...Object.entries(pictureTypes)].map(([type, endings]) => `    ${type} ${endings.join(' ')};`).join('\n')}
  }

  # Every text was compressed when the site was built. brotli_static needs Debian's
  # libnginx-mod-http-brotli-static; without it, take that line out.
  gzip_static on;
  brotli_static on;

  add_header Content-Security-Policy $coverage_policy always;
${Object.entries(lastingHeaders)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
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
}
`;
}
