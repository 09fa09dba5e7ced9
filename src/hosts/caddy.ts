import { cacheControl, immutableFolders, lastingHeaders, open } from '../headers.ts';
import { capitals } from './codeRedirects.ts';
import { openTypes } from './contentTypes.ts';

/** What differs from build to build, which the file for Caddy imports: see `nginxRelease`. */
export function caddyRelease(build: string, headers: Readonly<Record<string, string>>): string {
  return `# Written by the build, for the file of docs/hosts/Caddyfile to import. See docs/deploy.md.
(coverage_release) {
	vars coverage_release ${build}
	header {
		Content-Security-Policy "${headers['Content-Security-Policy'] ?? ''}"
		defer
	}
}
`;
}

/** Caddy takes a type for files of an ending by a matcher that has a name. */
function typeLines({ ending, type }: (typeof openTypes)[number]): string {
  const matcher = `@${ending.replace('.', '_')}`;
  return `\t${matcher} path *.${ending}\n\theader ${matcher} Content-Type "${type}"`;
}

/** The site for Caddy 2. */
export function caddyFile(): string {
  return `# Written by "npm run hosts" from src/headers.ts. See docs/deploy.md.
# Set: the address (":80"; Caddy gets a certificate for a domain by itself), and the folder of the releases, in import and
# root. With BASE_PATH=/name the site stands in the folder "name" of a release: import .../current/name/_caddy, and
# the page for 404 is /name/404.html.

# The link "current" is read at a reload alone. That file names the release and its policy, which belong together.
import /var/www/coverage/current/_caddy

(coverage_headers) {
	header {
${Object.entries(lastingHeaders)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
		Cache-Control "${cacheControl.revalidated}"
		Vary "Accept-Encoding"
		-Server
		defer
	}
}

:80 {
	root * /var/www/coverage/{vars.coverage_release}
	import coverage_release
	import coverage_headers
	@immutable path_regexp ^.*(${immutableFolders.join('|')})
	header @immutable {
		Cache-Control "${cacheControl.immutable}"
		defer
	}

	# Scripts of other sites may read these.
	@open path_regexp (${open.folder}|\\.(${open.endings.join('|')})$)
	header @open {
${Object.entries(open.headers)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
		defer
	}

${openTypes.map(typeLines).join('\n')}

	@bytes path *.pf_fragment *.pf_index *.pf_meta *.pf_filter *.pagefind
	header @bytes Content-Type application/octet-stream

	@refused not method GET HEAD
	error @refused 405

	# A code as it is printed leads to its page. A code has one letter.
	@code path_regexp code ^(.*/codes/[0-9]{0,4})([A-Z])([0-9]{0,4})/?$
	map {re.code.2} {small_letter} {
${capitals.map((letter) => `\t\t${letter} ${letter.toLowerCase()}`).join('\n')}
	}
	redir @code {re.code.1}{small_letter}{re.code.3}/ 301

	file_server {
		precompressed br gzip
	}
	handle_errors {
		import coverage_release
		import coverage_headers
		@notFound expression {err.status_code} == 404
		rewrite @notFound /404.html
		file_server @notFound {
			precompressed br gzip
		}
	}
}
`;
}
