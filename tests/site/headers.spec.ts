import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { codeRedirects, findCodePages } from '../../src/build/hosts/codeRedirects.ts';
import { azureFile } from '../../src/build/hosts/azure.ts';
import { caddyRelease } from '../../src/build/hosts/caddy.ts';
import { headersFile, redirectsFile } from '../../src/build/hosts/netlifyCloudflare.ts';
import { nginxRelease } from '../../src/build/hosts/nginx.ts';
import { vercelFile } from '../../src/build/hosts/vercel.ts';
import { builtHeaders } from '../support/builtHeaders.ts';
import { builtPages, dist, documentAt } from '../support/builtSite.ts';

const headers = builtHeaders();
const policy = headers['Content-Security-Policy'] ?? '';
const sourcesOf = (directive: string) =>
  new RegExp(`${directive} ([^;]+)`).exec(policy)?.[1]?.split(' ').sort() ?? [];
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('every page comes with the whole list of headers, the strict policy among them', async ({
  request,
}) => {
  const sent = (await request.get('/search/?q=K1007')).headers();
  for (const [name, value] of Object.entries(headers)) expect(sent[name.toLowerCase()]).toBe(value);
  expect(sent['content-security-policy']).toContain("require-trusted-types-for 'script'");
  expect(sent['content-security-policy']).not.toContain('unsafe-inline');
});

test('a script of another site may read the JSON and the exports', async ({ request }) => {
  for (const path of ['/api/codes.json', '/devices/indications.csv', '/updates.xml']) {
    const answer = await request.get(path, { headers: { Origin: 'https://another.example' } });
    expect(answer.headers()['access-control-allow-origin'], path).toBe('*');
  }
});

test('the site holds the files of the hosts that read them there, as the list says now', () => {
  const read = (name: string) => readFileSync(`${dist}/${name}`, 'utf8');
  const codePages = findCodePages(builtPages(), '');
  const redirects = codeRedirects(codePages, '');
  expect(redirects).toContainEqual({ from: '/codes/K1007/', to: '/codes/k1007/' });
  expect(read('_headers')).toBe(headersFile('', headers));
  expect(read('_redirects')).toBe(redirectsFile(redirects));
  expect(read('vercel.json')).toBe(vercelFile('', headers, redirects));
  expect(read('staticwebapp.config.json')).toBe(azureFile('', headers));
  const { build } = JSON.parse(read('version.json')) as { build: string };
  expect(read('_nginx.conf')).toBe(nginxRelease(build, headers, codePages, ''));
  expect(read('_caddy')).toBe(caddyRelease(build, headers, codePages, ''));
});

test('the policy allows each style sheet and script that stands in a page of this build, and no other', () => {
  const inPages = (selector: string) => [
    ...new Set(
      builtPages().flatMap((page) =>
        [...documentAt(page).querySelectorAll(selector)].map((of) => hashOf(of.textContent)),
      ),
    ),
  ];
  const styles = inPages('style');
  const scripts = inPages('script:not([src], [type="application/ld+json"])');
  expect(sourcesOf('style-src')).toEqual(["'self'", ...styles].sort());
  expect(sourcesOf('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'", ...scripts].sort());
  // Each costs 54 bytes in every answer; Cloudflare takes no line of more than 2,000 characters.
  expect(styles.length + scripts.length).toBeLessThanOrEqual(8);
  expect(policy.length).toBeLessThan(1900);
});

/** The home page, the search, and each policy, code and device. */
const visitBegins = /^\/(search\/|(policies|codes|devices)\/(?!by\/|from\/|compare\/)[^/]+\/)?$/;

test('a page where visits begin needs one request for its first paint, all others share one sheet', () => {
  const shared = new Set<string | null>();
  for (const page of builtPages()) {
    const head = documentAt(page).querySelector('head');
    const sheets = [...(head?.querySelectorAll('link[rel="stylesheet"]') ?? [])];
    expect(
      sheets.map((sheet) => sheet.getAttribute('media')),
      page,
    ).toEqual(visitBegins.test(page) ? ['print'] : [null, 'print']);
    for (const sheet of sheets.slice(0, -1)) shared.add(sheet.getAttribute('href'));
    expect(head?.querySelectorAll('script[src]:not([type="module"])'), page).toHaveLength(0);
  }
  expect(shared.size).toBe(1);
});

test('every file that a page or a script of the build names is there', () => {
  const named = globSync('{**/*.html,_astro/*.js}', { cwd: dist }).flatMap((file) =>
    Array.from(
      readFileSync(`${dist}/${file}`, 'utf8').matchAll(/_astro\/[\w.-]+\.(?:css|js|woff2?)/g),
      ([name]) => name,
    ),
  );
  expect(named.length).toBeGreaterThan(10);
  for (const name of new Set(named)) expect(existsSync(`${dist}/${name}`), name).toBe(true);
});

test('every text lies beside itself in brotli and gzip, and every such file has its text', () => {
  const texts = globSync('**/*.{html,css,js,json,svg,csv,xml,md}', { cwd: dist }).filter(
    (file) => readFileSync(`${dist}/${file}`).length >= 512 && !/^(vercel|static)/.test(file),
  );
  expect(texts.length).toBeGreaterThan(50);
  for (const file of texts) {
    const text = readFileSync(`${dist}/${file}`);
    const br = readFileSync(`${dist}/${file}.br`);
    expect(brotliDecompressSync(br).equals(text), file).toBe(true);
    expect(gunzipSync(readFileSync(`${dist}/${file}.gz`)).equals(text), file).toBe(true);
    expect(br.length, file).toBeLessThan(text.length);
  }
  for (const file of globSync('**/*.{br,gz}', { cwd: dist })) {
    expect(existsSync(`${dist}/${file.replace(/\.(br|gz)$/, '')}`), file).toBe(true);
  }
});
