import { expect, test } from '@playwright/test';
import { createHeaders } from '../../src/build/headers.ts';
import { serializeForScript } from '../../src/formats/metadata/structuredData.ts';

/** What keeps foreign scripts out of a page, whole: a directive that is lost fails here, whoever sends the headers. */

test('the headers of a page are these, and no directive is missing', () => {
  expect(createHeaders({ styles: ['sha256-c3R5'], scripts: ['sha256-c2Ny'] })).toEqual({
    'Content-Security-Policy': [
      "default-src 'none'",
      "base-uri 'none'",
      "connect-src 'self'",
      "font-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "img-src 'self'",
      "manifest-src 'self'",
      "object-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval' 'sha256-c2Ny'",
      "style-src 'self' 'sha256-c3R5'",
      "worker-src 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types default',
    ].join('; '),
    'Strict-Transport-Security': 'max-age=63072000',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  });
});

test('no word of a policy ends the element of its structured data', () => {
  for (const name of ['</script><script>alert(1)</script>', '<!--<script>', 'a < b']) {
    const text = serializeForScript({ name });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name });
  }
});
