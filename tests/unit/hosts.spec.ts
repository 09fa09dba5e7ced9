import { expect, test } from '@playwright/test';
import { describeFile } from '../../src/build/builtFiles.ts';
import {
  developmentHeaders,
  createHeaders,
  metaContentSecurityPolicy,
} from '../../src/build/headers.ts';
import {
  listAddressPatterns,
  listCodeRedirects,
  findCodePages,
} from '../../src/build/hosts/listCodeRedirects.ts';
import { headerRules } from '../../src/build/hosts/headerRules.ts';
import { configureHost } from '../../src/build/hosts/hostConfiguration.ts';
import {
  hasPolicyInPages,
  hostByName,
  hosts,
  readHostName,
  type HostName,
} from '../../src/build/hosts/hosts.ts';
import { findInlineSources, hashSource } from '../../src/build/hosts/inlineSources.ts';
import { injectCsp } from '../../src/build/finishPages.ts';

const inline = { styles: ['sha256-b25l', 'sha256-dHdv'], scripts: ['sha256-dGhyZWU='] };
const headers = createHeaders(inline);
const names = Object.keys(hosts) as HostName[];

const style = '<style>p{}</style>';
const sitePages = ['index.html', 'codes/k1007/index.html'];
const configure = (host: HostName | null, pages = sitePages, base = '/') =>
  configureHost(host, {
    files: pages.map((file) => describeFile(file, Buffer.from(style))),
    address: new URL(base, 'https://policies.example.org'),
    release: 'abc',
  });

/** What a build writes for each host: its files in the published folder and beside it, and who sends the policy. */
const written: Readonly<
  Record<HostName, { inside?: string[]; beside?: string[]; inPages?: true; compressed?: true }>
> = {
  netlify: { inside: ['_headers', '_redirects'] },
  cloudflare: { inside: ['_headers', '_redirects'] },
  vercel: { inside: ['vercel.json'] },
  azure: { inside: ['staticwebapp.config.json'] },
  'github-pages': { inPages: true },
  s3: { inPages: true },
  nginx: { beside: ['publish', 'site.conf', 'maps.conf', 'server.conf'], compressed: true },
  caddy: { beside: ['publish', 'Caddyfile', 'coverage.caddy'], compressed: true },
};
for (const host of names) {
  const { inside = [], beside = [], inPages = false, compressed = false } = written[host];
  test(`a build for ${host} writes its files and no other host's`, () => {
    const configuration = configure(host);
    expect(Object.keys(configuration.inside)).toEqual(inside);
    expect(Object.keys(configuration.beside)).toEqual(['headers.json', ...beside]);
    expect(hasPolicyInPages(host)).toBe(inPages);
    expect(hostByName(host).sendsCompressedFiles).toBe(compressed);
  });
}

test('a build for no host writes only the headers that "npm start" sends', () => {
  const { inside, beside } = configure(null);
  expect(inside).toEqual({});
  expect(Object.keys(beside)).toEqual(['headers.json']);
  expect(JSON.parse(beside['headers.json'] ?? '')).toEqual(createHeaders(findInlineSources(style)));
  expect(hasPolicyInPages(null)).toBe(false);
});

test('a value of HOST that names no host is refused with those that do', () => {
  expect(readHostName(undefined)).toBeNull();
  expect(readHostName('')).toBeNull();
  expect(readHostName('nginx')).toBe('nginx');
  for (const value of ['NGINX', 'x86_64-conda-linux-gnu', 'toString']) {
    expect(() => readHostName(value)).toThrow(`HOST is "${value}"; write one of netlify, `);
  }
});

test('S3 and CloudFront send the headers that are the same for every build', () => {
  const { headers: sent } = configure('s3');
  expect(sent['Content-Security-Policy']).toBe("frame-ancestors 'none'");
  expect(Object.keys(sent)).toEqual(Object.keys(headers));
  expect(configure('github-pages').headers).toEqual({});
});

for (const host of names.filter((name) => hostByName(name).headers === 'all')) {
  const { inside, beside } = configure(host);
  const { 'headers.json': list, ...own } = { ...inside, ...beside };
  const text = Object.values(own).join('\n');
  test(`the files for ${host} have every header of the list with its value`, () => {
    const sent = createHeaders(findInlineSources(style));
    expect(JSON.parse(list ?? '')).toEqual(sent);
    for (const [name, value] of Object.entries(sent)) {
      expect(text, name).toContain(name);
      expect(text, name).toContain(value);
    }
    expect(text).toContain('public, max-age=31536000, immutable');
  });

  test(`the files for ${host} let other sites read the JSON and every kind of export`, () => {
    expect(text).toContain('Access-Control-Allow-Origin');
    expect(text).toContain('/api/');
    for (const ending of ['md', 'csv', 'txt', 'ris', 'xml']) {
      expect(text).toMatch(new RegExp(`[.|,{(]${ending}\\b`));
    }
    expect(text).toContain('application/x-research-info-systems');
  });

  test(`the files for ${host} name the path below which the site is`, () => {
    const below = configure(host, sitePages, '/coverage/');
    const files = Object.values({ ...below.inside, ...below.beside }).join('\n');
    expect(files).toMatch(/\/coverage\/(404\.html|codes\/k1007\/)/);
  });
}

for (const { host, most } of [
  { host: 'netlify', most: 5000 },
  { host: 'cloudflare', most: 2000 },
  { host: 'vercel', most: 1024 - headerRules('', {}).length },
  { host: 'azure', most: 0 },
] as const) {
  test(`${host} gets no more than ${most} redirects, and is told how many are left out`, () => {
    const many = Array.from({ length: 5000 }, (_, code) => `codes/a${1000 + code}/index.html`);
    const { redirects, redirectsLeftOut, inside } = configure(host, many);
    expect(redirects).toHaveLength(most);
    expect(redirectsLeftOut).toBe(host === 'azure' ? 0 : 5000 - most);
    const lines =
      Object.values(inside)
        .join('\n')
        .match(/\/codes\/A\d{4}\//g) ?? [];
    expect(lines).toHaveLength(most);
  });
}

test('no header is in two rules for one file: the hosts would join the values', () => {
  const [everywhere, ...others] = headerRules('/site', headers);
  expect(everywhere?.headers).not.toHaveProperty('Cache-Control');
  expect(others.map((rule) => ('folder' in rule ? rule.folder : rule.ending))).toEqual([
    '/site/_astro/',
    '/site/pagefind/fragment/',
    '/site/pagefind/index/',
    '/site/api/',
    ...['md', 'csv', 'txt', 'ris', 'xml'],
  ]);
});

test('every code page is reached from the code as a policy writes it, and no list of codes', () => {
  const pages = ['', 'k1007/', '99213/', 'g82-20/', 'modifier-kx/', 'a1000-a1010/'];
  const lists = ['from/a1000/', 'page/2/', 'from/a1000/page/2/'];
  const ofCodes = [
    ...[...pages, ...lists].map((page) => `/site/codes/${page}`),
    '/site/devices/hal/',
  ];
  expect(listCodeRedirects(findCodePages(ofCodes, '/site'), '/site')).toEqual([
    { from: '/site/codes/K1007/', to: '/site/codes/k1007/' },
    { from: '/site/codes/G82.20/', to: '/site/codes/g82-20/' },
    { from: '/site/codes/KX/', to: '/site/codes/modifier-kx/' },
    { from: '/site/codes/A1000-A1010/', to: '/site/codes/a1000-a1010/' },
  ]);
});

test('the patterns of addresses take the base path as it is written', () => {
  const { page } = listAddressPatterns('/v1.0/site');
  const pattern = new RegExp(page.replace(String.raw`\z`, '$'));
  expect('/v1.0/site/codes/k1007/').toMatch(pattern);
  expect('/v1-0/site/codes/k1007/').not.toMatch(pattern);
});

test('the policy in the page differs from the header only by what a page cannot say', () => {
  const header = headers['Content-Security-Policy']?.split('; ') ?? [];
  const inPage = metaContentSecurityPolicy(inline).split('; ');
  expect(header.filter((directive) => !inPage.includes(directive))).toEqual([
    "frame-ancestors 'none'",
  ]);
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
    expect(findInlineSources(html)).toEqual({ styles, scripts });
  });
}

test('a page that carries the policy allows what stands in it, and only that', () => {
  const place = '<meta http-equiv="Content-Security-Policy" content="">';
  const carried = injectCsp(`${place}<style>p{}</style>`);
  expect(carried).toContain(`style-src 'self' '${hashSource('p{}')}';`);
  expect(carried).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(() => injectCsp('<style>p{}</style>')).toThrow('no <meta http-equiv');
});
