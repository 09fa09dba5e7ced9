import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { besideFolder } from '../../src/build/besideFolder.ts';
import { builtHeaders } from '../support/builtHeaders.ts';
import { dist, fileOf } from '../support/builtSite.ts';
import { hostSite } from '../support/hostSite.ts';
import {
  ask,
  hasBrotli,
  isInstalled,
  startCaddy,
  startNginx,
  type OwnServer,
} from '../support/ownServer.ts';
import { Releases } from '../support/releases.ts';

/** The site behind real servers, each with the files that a build for it writes, published as docs/deploy.md says. */
const servers = [
  { name: 'nginx', start: startNginx, hasBrotli },
  { name: 'caddy', start: startCaddy, hasBrotli: true },
] as const;

const policy = '/policies/powered-exoskeleton/';
const hashed = `/_astro/${readdirSync(`${dist}/_astro`).find((file) => /^printSheet\..*\.css$/.test(file)) ?? ''}`;
const fragment = `/pagefind/fragment/${readdirSync(`${dist}/pagefind/fragment`)[0] ?? ''}`;
const forGood = 'public, max-age=31536000, immutable';

/** Each file with its type and its caching; scripts of other sites may read those that are open. */
const files: readonly { path: string; type: string; cache: string; open?: boolean }[] = [
  { path: policy, type: 'text/html; charset=utf-8', cache: 'no-cache' },
  { path: hashed, type: 'text/css; charset=utf-8', cache: forGood },
  { path: fragment, type: 'application/octet-stream', cache: forGood },
  { path: '/pagefind/pagefind.js', type: 'text/javascript; charset=utf-8', cache: 'no-cache' },
  { path: '/api/', type: 'text/html; charset=utf-8', cache: 'no-cache', open: true },
  { path: '/api/codes.json', type: 'application/json', cache: 'no-cache', open: true },
  ...[
    { path: '/devices/indications.csv', type: 'text/csv' },
    { path: `${policy}index.md`, type: 'text/markdown' },
    { path: '/llms.txt', type: 'text/plain' },
    {
      path: '/references/powered-exoskeleton/references.ris',
      type: 'application/x-research-info-systems',
    },
    { path: '/updates.xml', type: 'text/xml' },
  ].map((file) => ({
    ...file,
    type: `${file.type}; charset=utf-8`,
    cache: 'no-cache',
    open: true,
  })),
  { path: '/icon-192.png', type: 'image/png', cache: 'no-cache' },
  { path: '/icon.svg', type: 'image/svg+xml', cache: 'no-cache' },
];

for (const { name, start, hasBrotli: sendsBrotli } of servers) {
  test.describe(name, () => {
    test.skip(!isInstalled(name), `${name} is not on this machine`);
    let server: OwnServer;
    let releases: Releases;
    let site: string;
    let headers: Readonly<Record<string, string>>;
    test.beforeAll(async () => {
      test.setTimeout(300_000);
      site = await hostSite(name);
      headers = builtHeaders(site);
      releases = new Releases();
      await releases.publish(site);
      server = await start(releases);
    });
    test.afterAll(async () => {
      await server?.stop();
      releases.remove();
    });

    for (const { path, type, cache, open } of files) {
      test(`sends ${path.replace(/[-._]\w{8,}/, '')} with its type, its caching and all headers`, async () => {
        const { status, headers: sent, body } = await ask(server.port, path);
        expect(status).toBe(200);
        expect(sent['content-type']?.replace('; charset=utf-8', '')).toBe(
          type.replace('; charset=utf-8', ''),
        );
        if (name === 'nginx' && type.includes('charset')) expect(sent['content-type']).toBe(type);
        expect(sent['cache-control']).toBe(cache);
        expect(sent['access-control-allow-origin']).toBe(open ? '*' : undefined);
        for (const [header, value] of Object.entries(headers)) {
          expect(sent[header.toLowerCase()], header).toBe(value);
        }
        expect(body.equals(readFileSync(fileOf(path, site)))).toBe(true);
        expect(sent['server'] ?? '').not.toMatch(/\d/);
      });
    }

    for (const { coding, ending } of [
      { coding: 'br', ending: 'br' },
      { coding: 'gzip', ending: 'gz' },
    ]) {
      test(`sends ${coding} as it is on disk`, async () => {
        test.skip(coding === 'br' && !sendsBrotli, 'nginx has no brotli module here');
        for (const path of [policy, hashed, '/search/entities.json']) {
          const answer = await ask(server.port, path, { headers: { 'Accept-Encoding': coding } });
          expect(answer.headers['content-encoding'], path).toBe(coding);
          expect(answer.headers['vary'], path).toContain('Accept-Encoding');
          expect(answer.headers['content-type'], path).not.toContain('octet-stream');
          expect(answer.body.equals(readFileSync(`${fileOf(path, site)}.${ending}`)), path).toBe(
            true,
          );
        }
      });
    }

    test('tells a browser that holds the page that it has not changed', async () => {
      for (const coding of ['identity', 'gzip']) {
        const asked = { 'Accept-Encoding': coding };
        const { headers: first } = await ask(server.port, policy, { headers: asked });
        expect(first.etag).toBeTruthy();
        const again = await ask(server.port, policy, {
          headers: { ...asked, 'If-None-Match': first.etag ?? '' },
        });
        expect(again.status).toBe(304);
        expect(again.body).toHaveLength(0);
      }
    });

    test('answers an address that is not there with the page that says so, and 404', async () => {
      for (const path of ['/no-such-page/', '/no-such-page', '/codes/z9999/', '/_astro/no.js']) {
        const { status, headers: sent, body } = await ask(server.port, path);
        expect(status, path).toBe(404);
        expect(sent['content-type'], path).toContain('text/html');
        expect(sent['content-security-policy'], path).toBe(headers['Content-Security-Policy']);
        expect(sent['cache-control'], path).toBe('no-cache');
        expect(body.equals(readFileSync(`${site}/404.html`)), path).toBe(true);
      }
    });

    test('leads an address without its last slash, and a code in capitals, to the page', async () => {
      const leads = [
        ['/codes/k1007', '/codes/k1007/'],
        ['/policies/powered-exoskeleton', policy],
        ['/codes/K1007/', '/codes/k1007/'],
        ['/codes/K1007', '/codes/k1007/'],
      ] as const;
      for (const [from, to] of leads) {
        const { status, headers: sent } = await ask(server.port, from);
        expect([301, 308], from).toContain(status);
        expect(new URL(sent.location ?? '', `http://127.0.0.1:${server.port}${from}`).href).toBe(
          `http://127.0.0.1:${server.port}${to}`,
        );
      }
    });

    test('sends nothing that tells the server what to do', async () => {
      const told = [...readdirSync(besideFolder(site)), '_nginx.conf', '_caddy', '_headers'];
      for (const file of told) expect((await ask(server.port, `/${file}`)).status, file).toBe(404);
    });

    test('sends a part of a file that is asked for', async () => {
      const {
        status,
        headers: sent,
        body,
      } = await ask(server.port, policy, {
        headers: { Range: 'bytes=100-199' },
      });
      const whole = readFileSync(fileOf(policy, site));
      expect(status).toBe(206);
      expect(sent['content-range']).toBe(`bytes 100-199/${whole.length}`);
      expect(body.equals(whole.subarray(100, 200))).toBe(true);
    });

    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
      test(`refuses ${method}`, async () => {
        expect((await ask(server.port, policy, { method })).status).toBe(405);
      });
    }

    test('sends nothing but headers for HEAD', async () => {
      const { status, body } = await ask(server.port, policy, { method: 'HEAD' });
      expect({ status, length: body.length }).toEqual({ status: 200, length: 0 });
    });

    const outside = [
      '/../package.json',
      '/codes/../../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/codes/..%5c..%5cpackage.json',
      '/_astro../package.json',
      '//etc/passwd',
      '/%00/etc/passwd',
    ];
    for (const path of outside) {
      test(`lets nobody out of its folder by ${path}`, async () => {
        const { status, body } = await ask(server.port, path);
        expect(status).toBeGreaterThanOrEqual(400);
        // The line of root in /etc/passwd, and not a selector of a style sheet.
        expect(body.toString()).not.toMatch(/coverage-policies|root:[^:]*:0:0:/);
      });
    }
  });
}
