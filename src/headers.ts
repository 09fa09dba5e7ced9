/** What a page may load and do: from this site only, scripts and styles as files. */
const contentSecurityPolicy = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'connect-src': "'self'",
  'font-src': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'img-src': "'self'",
  'manifest-src': "'self'",
  'object-src': "'none'",
  // The search engine is WebAssembly.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'worker-src': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
};

/** Directives that browsers obey in a header only. */
const onlyInHeader = ['frame-ancestors'];

const written = (directives: readonly (readonly [string, string])[]) =>
  directives.map((directive) => directive.join(' ')).join('; ');

/** The policy for a `<meta>` element, for hosts that send no headers of ours. */
export const metaContentSecurityPolicy = written(
  Object.entries(contentSecurityPolicy).filter(([name]) => !onlyInHeader.includes(name)),
);

/** The one list of headers: sent by `npm start` and so by the tests, written for every host by `src/hosts`. */
export const headers = {
  'Content-Security-Policy': written(Object.entries(contentSecurityPolicy)),
  // Browsers obey it over HTTPS only. Other hosts below the same domain are not ours to speak for.
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Folders whose files bear a hash of their content in their names: they never change. */
export const immutableFolders = ['/_astro/', '/pagefind/fragment/', '/pagefind/index/'];

/** How long a browser may use what it holds: hashed files for good, all else after asking. */
export const cacheControl = {
  immutable: 'public, max-age=31536000, immutable',
  revalidated: 'no-cache',
};
