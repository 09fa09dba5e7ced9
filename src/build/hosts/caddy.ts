import { cacheControl, immutableFolders, lastingHeaders, open } from '../headers.ts';
import { addressPatterns, type CodePage } from './codeRedirects.ts';
import { openTypes } from './contentTypes.ts';

/** What differs from build to build, which the file for Caddy imports: see `nginxRelease`. */
export function caddyRelease(
  build: string,
  headers: Readonly<Record<string, string>>,
  codePages: readonly CodePage[],
  base: string,
): string {
  const { page, named } = addressPatterns(base);
  return `# Written by the build, for the file of docs/hosts/Caddyfile to import. See docs/deploy.md.
(coverage_release) {
	vars coverage_release ${build}
	header {
		Content-Security-Policy "${headers['Content-Security-Policy'] ?? ''}"
		defer
	}
}

# An address that names a code leads to the page of that code, with its query, and to nothing else.
(coverage_codes) {
	@coverage_code {
		method GET HEAD
		path_regexp coverage_code (?i)${named}
		not path_regexp ${page}
	}
	map {re.coverage_code.1}{re.coverage_code.2} {coverage_code_page} {
${codePages.flatMap(pageLines).join('\n')}
		default ""
	}
	route @coverage_code {
		@coverage_listed expression {coverage_code_page} != ""
		redir @coverage_listed {coverage_code_page}{coverage_query} 301
	}
}
`;
}

function pageLines({ page, names }: CodePage): readonly string[] {
  const keys = new Set(names.flatMap((name) => [name, name.toLowerCase(), name.toUpperCase()]));
  return [...keys].map((key) => `\t\t${key} ${page}`);
}

/** Caddy takes a type for files of an ending by a matcher that has a name. */
function typeLines({ ending, type }: (typeof openTypes)[number]): string {
  return `\t@${ending} path *.${ending}\n\theader @${ending} Content-Type "${type}"`;
}

/** The site for Caddy 2. */
export function caddyFile(): string {
  return `# Written by "npm run hosts" from src/build/headers.ts. See docs/deploy.md.
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

	# A redirect keeps the query as it is written, and goes to an address that these rules made.
	map {query} {coverage_query} {
		"" ""
		default ?{query}
	}
	import coverage_codes

	# A page without its last slash. Caddy's own rule takes the path as it came, which may lead to another site.
	@folder {
		method GET HEAD
		path_regexp folder ^(/\\w[\\w.-]*)+\\z
		file {path}/index.html
	}
	redir @folder {re.folder.0}/{coverage_query} 301

	file_server {
		precompressed br gzip
		disable_canonical_uris
	}
	handle_errors {
		import coverage_release
		import coverage_headers
		@notFound expression {err.status_code} == 404
		rewrite @notFound /404.html
		file_server @notFound {
			precompressed br gzip
			disable_canonical_uris
		}
	}
}
`;
}
