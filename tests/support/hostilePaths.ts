/**
 * Request paths that try to leave the site: through a redirect of a server or of the service worker, or through the
 * script of the 404 page. Every test of a redirect uses this one list. Some hold raw control characters, which a browser
 * removes and only a raw request sends.
 */
export const hostilePaths: readonly string[] = [
  // Read as "//host" by a browser: another origin.
  '//evil.example/x',
  '//evil.example/codes/K1007',
  '///evil.example/',
  '////evil.example/codes/k1007',
  '/\\evil.example',
  '/\\evil.example/codes/K1007',
  '/\\/evil.example/x',
  '\\\\evil.example/codes/K1007',
  '/.//evil.example',
  '/..//evil.example/x',
  '/codes/..//evil.example',
  '/codes/../\\evil.example/K1007',
  '/codes//evil.example/K1007',
  '/codes/\\evil.example',
  '/codes/K1007//evil.example',
  '/codes/k1007/..//..//evil.example',
  '/codes/k1007.html//evil.example',
  // The same with characters that a server decodes.
  '/%2F%2Fevil.example',
  '/%2f/evil.example/codes/K1007',
  '/%5Cevil.example/codes/K1007',
  '/%5C%5Cevil.example',
  '/%5c/evil.example/code/k1007',
  '/%2e%2e//evil.example/',
  '/%5Cevil.example/..%2fcodes/k1007',
  '/%5Cevil.example/%2e%2e/codes/k1007',
  '/codes/..%2F%5cevil.example%2F%3f%2F..%2F..',
  '/codes/k1007%2f..%2f..%2f%5Cevil.example%2f..%2fcodes',
  '/%5C%5Cevil.example/%252e%252e',
  '/%5Cevil.example/404.html/',
  '//evil.example/404.html/',
  // Characters that a browser removes from an address, so that the slashes around them meet.
  '/%09/evil.example/codes/K1007',
  '/%0d/evil.example/codes/K1007',
  '/%0a/evil.example/codes/K1007',
  '/%0d%0a/evil.example/codes/K1007',
  '/\t/evil.example/codes/K1007',
  '/\r/evil.example/codes/K1007',
  '/%20/evil.example/codes/K1007',
  '/%00/evil.example/codes/K1007',
  // Headers of the attacker's own.
  '/codes/K1007%0d%0aSet-Cookie:x=1',
  '/codes/K1007%0aLocation:%20//evil.example',
  '/codes/K1007%0d',
  '/codes/K1007%0a',
  '/codes/K1007%00',
  '/codes/K1007\rSet-Cookie:x=1',
  '/codes%0d%0aSet-Cookie:x=1/K1007',
  '/K1007%0d%0aSet-Cookie:x=1',
  // User names, ports and schemes.
  '/@evil.example',
  '/@evil.example/codes/K1007',
  '/:80@evil.example/K1007',
  '/https:evil.example/codes/K1007',
  '/https://evil.example/codes/K1007',
  '/javascript:alert(1)/K1007',
  '/codes/javascript:alert(1)',
  // Slashes and dots of Unicode, and bytes that are no UTF-8.
  '/%E2%81%84evil.example/codes/K1007',
  '/%EF%BC%8F%EF%BC%8Fevil.example',
  '/%E2%88%95/evil.example/K1007',
  '/%E3%80%82evil.example/codes/K1007',
  '/%C0%AF%C0%AFevil.example/codes/K1007',
  '/codes/%EF%BC%AB1007',
  // Templates of a server's own language.
  '/codes/$host',
  '/codes/{http.request.host}',
  '/codes/{env.HOME}/K1007',
];

/** Whether a redirect stays on the site, however a browser reads it: one slash, then no other one. */
export function isPathOfSite(location: string): boolean {
  const origin = 'https://site.example';
  return /^\/(?:\w[^\\\s\p{Cc}]*)?$/u.test(location) && new URL(location, origin).origin === origin;
}
