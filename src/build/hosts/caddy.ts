import { cacheControl, immutableFolders, lastingHeaders, open } from '../headers.ts';
import { listAddressPatterns, type CodePage } from './listCodeRedirects.ts';
import { openTypes } from './contentTypes.ts';
import type { HostFacts } from './hostFacts.ts';
import { hashedFolder } from './publishScript.ts';

function pageLines({ page, names }: CodePage): readonly string[] {
  const keys = new Set(names.flatMap((name) => [name, name.toLowerCase(), name.toUpperCase()]));
  return [...keys].map((key) => `\t\t${key} ${page}`);
}

/** Caddy takes a type for files of an ending by a matcher that has a name. */
function typeLines({ ending, type }: (typeof openTypes)[number]): string {
  return `\t@${ending} path *.${ending}\n\theader @${ending} Content-Type "${type}"`;
}

/** The site's own Caddyfile, which is copied once and then belongs to whoever runs the server. */
export const caddySite = (domain: string): string => `# Copy once; see docs/deploy.md.
import /etc/caddy/coverage/current/coverage.caddy

${domain} {
	root * /var/www/coverage
	import coverage
}
`;

/** The snippets that it imports, for Caddy 2. Caddy reads them at a reload alone; see `nginxMaps`. */
export function formatCaddyConfig({ release, headers, codePages, base }: HostFacts): string {
  const { page, named } = listAddressPatterns(base);
  return `# Written by the build. Imported above the block of the site; see docs/deploy.md.
(coverage_headers) {
	header {
		Content-Security-Policy "${headers['Content-Security-Policy'] ?? ''}"
${Object.entries(lastingHeaders)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
		Cache-Control "${cacheControl.revalidated}"
		Vary "Accept-Encoding"
		-Server
		defer
	}
}

(coverage) {
	import coverage_headers
	@immutable path_regexp ^.*(${immutableFolders.join('|')})

	# Files with a hash in their names are those of all releases: pages of older ones are open.
	map {path} {coverage_folder} {
		~${immutableFolders.join('|')} ${hashedFolder}
		default ${release}
	}
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

	# An address that names a code leads to the page of that code, with its query, and to nothing else.
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

	# A page without its last slash. Caddy's own rule takes the path as it came, which may lead to another site.
	@folder {
		method GET HEAD
		path_regexp folder ^(/\\w[\\w.-]*)+\\z
		file {
			root {vars.root}/{coverage_folder}
			try_files {path}/index.html
		}
	}
	redir @folder {re.folder.0}/{coverage_query} 301

	file_server {
		root {vars.root}/{coverage_folder}
		precompressed br gzip
		disable_canonical_uris
	}
	handle_errors {
		import coverage_headers
		@notFound expression {err.status_code} == 404
		rewrite @notFound ${base}/404.html
		file_server @notFound {
			root {vars.root}/${release}
			precompressed br gzip
			disable_canonical_uris
		}
	}
}
`;
}
