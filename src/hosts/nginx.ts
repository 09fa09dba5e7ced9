import { cacheControl, headers, immutableFolders } from '../headers.ts';
import { capitals } from './codeRedirects.ts';
import { contentTypes, pictureTypes } from './contentTypes.ts';

/**
 * The site for nginx. Headers stand once, at the server, and what differs by address comes from `map`:
 * a location with an `add_header` of its own would drop all of the server's.
 */
export function nginxFile(): string {
  const types = Object.entries(contentTypes);
  const texts = types.map(([type]) => type).filter((type) => type !== 'text/html');
  return `# Written by "npm run hosts" from src/headers.ts. See docs/deploy.md.
# Set: listen, server_name, root. With BASE_PATH=/name the site stands in the folder "name" below root,
# and error_page is /name/404.html.

map $uri $coverage_cache {
  default "${cacheControl.revalidated}";
${immutableFolders.map((folder) => `  "~${folder}" "${cacheControl.immutable}";`).join('\n')}
}

# nginx cannot write small letters. A code has one letter.
map $coverage_letter $coverage_small {
  default "";
${capitals.map((letter) => `  ${letter} ${letter.toLowerCase()};`).join('\n')}
}

server {
  listen 80;
  server_name _;
  root /var/www/coverage;

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

${Object.entries(headers)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
  add_header Cache-Control $coverage_cache always;
  add_header Vary Accept-Encoding always;

  if ($request_method !~ ^(GET|HEAD)$) {
    return 405;
  }

  # A code as it is printed leads to its page.
  location ~ "^(?<coverage_before>.*/codes/\\d{0,4})(?<coverage_letter>[A-Z])(?<coverage_after>\\d{0,4})/?$" {
    return 301 $coverage_before$coverage_small$coverage_after/;
  }
}
`;
}
