import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { headers, metaContentSecurityPolicy } from '../../src/headers.ts';
import { azureFile } from '../../src/hosts/azure.ts';
import { caddyFile } from '../../src/hosts/caddy.ts';
import { codeRedirects } from '../../src/hosts/codeRedirects.ts';
import { headersFile, redirectsFile } from '../../src/hosts/netlifyCloudflare.ts';
import { nginxFile } from '../../src/hosts/nginx.ts';
import { vercelFile } from '../../src/hosts/vercel.ts';

const redirects = [{ from: '/codes/K1007/', to: '/codes/k1007/' }];

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
  { host: 'Netlify and Cloudflare', text: headersFile('') },
  { host: 'Vercel', text: vercelFile('', redirects) },
  { host: 'Azure', text: azureFile('', redirects) },
  { host: 'nginx', text: nginxFile() },
  { host: 'Caddy', text: caddyFile() },
];
for (const { host, text } of files) {
  test(`the file for ${host} has every header of the list with its value`, () => {
    for (const [name, value] of Object.entries(headers)) {
      expect(text, name).toContain(name);
      expect(text, name).toContain(value);
    }
    expect(text).toContain('public, max-age=31536000, immutable');
  });
}

test('the header file names no header twice for an address: the hosts would join the values', () => {
  const [everywhere = '', ...folders] = headersFile('/site').split('\n\n');
  expect(everywhere).not.toContain('Cache-Control');
  expect(folders.map((block) => block.split('\n')[0])).toEqual([
    '/site/_astro/*',
    '/site/pagefind/fragment/*',
    '/site/pagefind/index/*',
  ]);
});

test('every code page is reached from the code as it is printed, below any base path', () => {
  const pages = ['/site/codes/', '/site/codes/k1007/', '/site/codes/99213/', '/site/devices/hal/'];
  expect(codeRedirects(pages, '/site')).toEqual([
    { from: '/site/codes/K1007/', to: '/site/codes/k1007/' },
  ]);
});

test('a list of redirects ends where the host stops reading', () => {
  const many = Array.from({ length: 5000 }, (_, number) => ({
    from: `/codes/A${String(number).padStart(4, '0')}/`,
    to: `/codes/a${String(number).padStart(4, '0')}/`,
  }));
  expect(redirectsFile(many).trim().split('\n')).toHaveLength(2000);
  expect(JSON.parse(vercelFile('', many))).toMatchObject({ redirects: { length: 1024 } });
  expect(Buffer.byteLength(azureFile('', many))).toBeLessThan(20_000);
});

test('the policy in the page differs from the header only by what a page cannot say', () => {
  const header = headers['Content-Security-Policy'].split('; ');
  const inPage = metaContentSecurityPolicy.split('; ');
  expect(header.filter((directive) => !inPage.includes(directive))).toEqual([
    "frame-ancestors 'none'",
  ]);
});
