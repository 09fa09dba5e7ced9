/** What browsers that enforce Trusted Types offer; TypeScript does not know of it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

/**
 * The only scripts that code may load by address: the workers of the two searches and the service
 * worker, from this site.
 * Anything else throws, and text is nowhere turned into HTML or code.
 */
const allowed =
  /^(?:\/[\w.-]+)*\/(_astro\/entityWorker-[\w-]+\.js|pagefind\/pagefind-worker\.js|sw\.js)$/;

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

trustedTypes?.createPolicy('default', {
  createScriptURL(url) {
    const { origin, pathname } = new URL(url, location.href);
    if (origin === location.origin && allowed.test(pathname)) return url;
    throw new TypeError(`No script may be loaded from ${url}`);
  },
});
