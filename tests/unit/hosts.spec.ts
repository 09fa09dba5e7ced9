import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import {
  developmentHeaders,
  headersFor,
  metaContentSecurityPolicy,
} from '../../src/build/headers.ts';
import { azureFile } from '../../src/build/hosts/azure.ts';
import { caddyFile, caddyRelease } from '../../src/build/hosts/caddy.ts';
import {
  addressPatterns,
  codeRedirects,
  findCodePages,
} from '../../src/build/hosts/codeRedirects.ts';
import { headersFile, headersIn, redirectsFile } from '../../src/build/hosts/netlifyCloudflare.ts';
import { nginxFile, nginxRelease } from '../../src/build/hosts/nginx.ts';
import { inlineSourcesOf, sourceHash } from '../../src/build/hosts/inlineSources.ts';
import { vercelFile } from '../../src/build/hosts/vercel.ts';
import { injectCsp } from '../../src/build/finishPages.ts';

const inline = { styles: ['sha256-b25l', 'sha256-dHdv'], scripts: ['sha256-dGhyZWU='] };
const headers = headersFor(inline);
const codePages = findCodePages(['/codes/k1007/'], '');
const redirects = codeRedirects(codePages, '');

for (const { name, text } of [
  { name: 'nginx.conf', text: nginxFile() },
  { name: 'Caddyfile', text: caddyFile() },
]) {
  test(`docs/hosts/${name} is what "npm run hosts" writes`, () => {
    const onDisk = readFileSync(new URL(`../../docs/hosts/${name}`, import.meta.url), 'utf8');
    expect(onDisk).toBe(text);
  });
}

const files = [
  { host: 'Netlify and Cloudflare', text: headersFile('', headers) },
  { host: 'Vercel', text: vercelFile('', headers, redirects) },
  { host: 'Azure', text: azureFile('', headers) },
  { host: 'nginx', text: nginxFile() + nginxRelease('abc', headers, codePages, '') },
  { host: 'Caddy', text: caddyFile() + caddyRelease('abc', headers, codePages, '') },
];
for (const { host, text } of files) {
  test(`the file for ${host} has every header of the list with its value`, () => {
    for (const [name, value] of Object.entries(headers)) {
      expect(text, name).toContain(name);
      expect(text, name).toContain(value);
    }
    expect(text).toContain('public, max-age=31536000, immutable');
  });

  test(`the file for ${host} lets other sites read the JSON and every kind of export`, () => {
    expect(text).toContain('Access-Control-Allow-Origin');
    expect(text).toContain('/api/');
    for (const ending of ['md', 'csv', 'txt', 'ris', 'xml']) {
      expect(text).toMatch(new RegExp(`[.|,{(]${ending}\\b`));
    }
    expect(text).toContain('application/x-research-info-systems');
  });
}

test('the header file names no header twice for an address: the hosts would join the values', () => {
  const [everywhere = '', ...folders] = headersFile('/site', headers).split('\n\n');
  expect(everywhere).not.toContain('Cache-Control');
  expect(folders.map((block) => block.split('\n')[0])).toEqual([
    '/site/_astro/*',
    '/site/pagefind/fragment/*',
    '/site/pagefind/index/*',
    '/site/api/*',
    ...['md', 'csv', 'txt', 'ris', 'xml'].map((ending) => `/site/*.${ending}`),
  ]);
});

test('every code page is reached from the code as a policy writes it, below any base path', () => {
  const pages = ['', 'k1007/', '99213/', 'g82-20/', 'modifier-kx/', 'from/a1000/', 'page/2/'];
  const ofCodes = [...pages.map((page) => `/site/codes/${page}`), '/site/devices/hal/'];
  expect(codeRedirects(findCodePages(ofCodes, '/site'), '/site')).toEqual([
    { from: '/site/codes/K1007/', to: '/site/codes/k1007/' },
    { from: '/site/codes/G82.20/', to: '/site/codes/g82-20/' },
    { from: '/site/codes/KX/', to: '/site/codes/modifier-kx/' },
  ]);
});

test('the patterns of addresses take the base path as it is written', () => {
  const { page } = addressPatterns('/v1.0/site');
  const pattern = new RegExp(page.replace(String.raw`\z`, '$'));
  expect('/v1.0/site/codes/k1007/').toMatch(pattern);
  expect('/v1-0/site/codes/k1007/').not.toMatch(pattern);
});

test('the file for Azure has no redirect: Azure does not say that it keeps the query', () => {
  expect(azureFile('', headers)).not.toContain('"redirect"');
});

test('a list of redirects ends where the host stops reading', () => {
  const many = Array.from({ length: 5000 }, (_, number) => ({
    from: `/codes/A${String(number).padStart(4, '0')}/`,
    to: `/codes/a${String(number).padStart(4, '0')}/`,
  }));
  expect(redirectsFile(many).trim().split('\n')).toHaveLength(2000);
  expect(JSON.parse(vercelFile('', headers, many))).toMatchObject({ redirects: { length: 1024 } });
  expect(Buffer.byteLength(azureFile('', headers))).toBeLessThan(20_000);
});

test('the policy in the page differs from the header only by what a page cannot say', () => {
  const header = headers['Content-Security-Policy']?.split('; ') ?? [];
  const inPage = metaContentSecurityPolicy(inline).split('; ');
  expect(header.filter((directive) => !inPage.includes(directive))).toEqual([
    "frame-ancestors 'none'",
  ]);
});

test('the headers of a build are read back from its file as they were written', () => {
  expect(headersIn(headersFile('/site', headers))).toEqual(headers);
});

test('the policy names what may stand in a page by its hash, and lets nothing else stand there', () => {
  const policy = headers['Content-Security-Policy'] ?? '';
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-dGhyZWU=';");
  expect(policy).toContain("style-src 'self' 'sha256-b25l' 'sha256-dHdv';");
  expect(policy).not.toContain('unsafe-inline');
  expect(developmentHeaders['Content-Security-Policy']).toContain('unsafe-inline');
});

/** The hash of the style sheet "p{}" and of the script "go()", by `openssl dgst -sha256 -binary | base64`. */
const known = {
  style: 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y=',
  script: 'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw=',
};
const inPage = [
  { html: '<style>p{}</style>', styles: [known.style], scripts: [] },
  {
    html: '<style media="print">p{}</style><style>p{}</style>',
    styles: [known.style],
    scripts: [],
  },
  { html: '<script>go()</script>', styles: [], scripts: [known.script] },
  { html: '<script type="module">go()</script>', styles: [], scripts: [known.script] },
  { html: '<script type=text/javascript>go()</script>', styles: [], scripts: [known.script] },
  { html: '<script type="speculationrules">go()</script>', styles: [], scripts: [known.script] },
  { html: '<script type="application/ld+json">go()</script>', styles: [], scripts: [] },
  { html: '<script src="/a.js"></script>', styles: [], scripts: [] },
  { html: '<p>&lt;script>go()&lt;/script></p>', styles: [], scripts: [] },
];
for (const { html, styles, scripts } of inPage) {
  test(`of ${html} the policy allows ${styles.length} styles and ${scripts.length} scripts`, () => {
    expect(inlineSourcesOf(html)).toEqual({ styles, scripts });
  });
}

test('a page that carries the policy allows what stands in it, and only that', () => {
  const place = '<meta http-equiv="Content-Security-Policy" content="">';
  const carried = injectCsp(`${place}<style>p{}</style>`);
  expect(carried).toContain(`style-src 'self' '${sourceHash('p{}')}';`);
  expect(carried).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(() => injectCsp('<style>p{}</style>')).toThrow('no <meta http-equiv');
});
