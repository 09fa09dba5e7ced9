/** The style sheets and scripts within pages that may work, each as `sha256-…` in base 64. */
export interface InlineSources {
  styles: readonly string[];
  scripts: readonly string[];
}

/** What a page may load and do: from this site only, and of what stands within it what the build put there. */
const contentSecurityPolicy = ({ styles, scripts }: InlineSources) => ({
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
  'script-src': ["'self' 'wasm-unsafe-eval'", ...scripts.map(quoted)].join(' '),
  'style-src': ["'self'", ...styles.map(quoted)].join(' '),
  'worker-src': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
});

const quoted = (hash: string) => `'${hash}'`;

/** Directives that browsers obey in a header only. */
const onlyInHeader = ['frame-ancestors'];

const written = (directives: readonly (readonly [string, string])[]) =>
  directives.map((directive) => directive.join(' ')).join('; ');

/** The policy for a `<meta>` element, for hosts that send no headers of ours. */
export const metaContentSecurityPolicy = (inline: InlineSources): string =>
  written(
    Object.entries(contentSecurityPolicy(inline)).filter(([name]) => !onlyInHeader.includes(name)),
  );

/** The headers that are the same for every build. */
export const lastingHeaders = {
  // Browsers obey it over HTTPS only. Other hosts below the same domain are not ours to speak for.
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** The one list of headers, for a build: sent by `npm start` and so by the tests, and written for every host. */
export const createHeaders = (inline: InlineSources): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': written(Object.entries(contentSecurityPolicy(inline))),
  ...lastingHeaders,
});

/** For `npm run dev` alone, where Vite puts the styles into the pages as they are written. */
export const developmentHeaders = createHeaders({
  styles: ['unsafe-inline'],
  scripts: ['unsafe-inline'],
});

/** What a host sends where each page has its policy in a `<meta>` element: of that only what a page cannot say. */
export const headersBesidePages: Readonly<Record<string, string>> = {
  'Content-Security-Policy': written(
    Object.entries(contentSecurityPolicy({ styles: [], scripts: [] })).filter(([name]) =>
      onlyInHeader.includes(name),
    ),
  ),
  ...lastingHeaders,
};

/**
 * What scripts of other sites may read: the JSON of the contract, the exports and the feed, which are there to
 * be taken. A site without sign-in and cookies has nothing else to tell whoever asks with a reader's browser.
 */
export const open = {
  folder: '/api/',
  endings: ['md', 'csv', 'txt', 'ris', 'xml'],
  headers: { 'Access-Control-Allow-Origin': '*' },
} as const;

/** Folders whose files bear a hash of their content in their names: they never change. */
export const immutableFolders = ['/_astro/', '/pagefind/fragment/', '/pagefind/index/'];

/** How long a browser may use what it holds: hashed files for good, all else after asking. */
export const cacheControl = {
  immutable: 'public, max-age=31536000, immutable',
  revalidated: 'no-cache',
};
