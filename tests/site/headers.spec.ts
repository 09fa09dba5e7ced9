import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { builtHeaders } from '../support/builtHeaders.ts';
import { builtPages, dist, documentAt } from '../support/builtSite.ts';
import { hostSite } from '../support/hostSite.ts';

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

test('the site holds no file of a host: it was built for none', () => {
  const names = [
    '_headers',
    '_redirects',
    'vercel.json',
    'staticwebapp.config.json',
    'headers.json',
  ];
  expect(names.filter((name) => existsSync(`${dist}/${name}`))).toEqual([]);
  expect(globSync('**/*.{br,gz,conf,caddy}', { cwd: dist })).toEqual([]);
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

for (const host of ['nginx', 'caddy'] as const) {
  test(`a build for ${host} has every text in brotli and gzip beside it, and every such file has its text`, async () => {
    test.setTimeout(300_000);
    const site = await hostSite(host);
    const texts = globSync('**/*.{html,css,js,json,svg,csv,xml,md}', { cwd: site }).filter(
      (file) => readFileSync(`${site}/${file}`).length >= 512,
    );
    expect(texts.length).toBeGreaterThan(50);
    for (const file of texts) {
      const text = readFileSync(`${site}/${file}`);
      const br = readFileSync(`${site}/${file}.br`);
      expect(brotliDecompressSync(br).equals(text), file).toBe(true);
      expect(gunzipSync(readFileSync(`${site}/${file}.gz`)).equals(text), file).toBe(true);
      expect(br.length, file).toBeLessThan(text.length);
    }
    for (const file of globSync('**/*.{br,gz}', { cwd: site })) {
      expect(existsSync(`${site}/${file.replace(/\.(br|gz)$/, '')}`), file).toBe(true);
    }
  });
}
