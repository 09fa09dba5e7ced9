import { expect, test } from '@playwright/test';
import { hostilePaths, isPathOfSite } from '../support/hostilePaths.ts';
import { configureSite, hostSite } from '../support/hostSite.ts';
import { inventedSite } from '../support/inventedSite.ts';
import { ask, isInstalled, startCaddy, startNginx, type OwnServer } from '../support/ownServer.ts';
import { sendRaw } from '../support/rawRequest.ts';
import { Releases } from '../support/releases.ts';

/** Where the servers that the project ships files for send a request for another address of a page. */

const k1007 = '/codes/k1007/';
const policy = '/policies/powered-exoskeleton/';

/** Addresses of K1007 that people type, keep and link to. */
const namesOfK1007 = [
  ...['/codes/K1007', '/codes/K1007/', '/codes/k1007', '/codes/k1007.html', '/codes/K1007.html'],
  ...['/code/k1007', '/code/K1007/', '/code/K1007.html', '/k1007', '/K1007', '/K1007/'],
  ...['/Codes/K1007', '/codes//K1007', '/codes/%4B1007'],
];

const queries = [
  '?on=2024-10-31',
  '?on=10/31/2024&x=a+b%20c',
  '?next=//evil.example/&a=%0d%0aSet-Cookie:x',
  '?{env.HOME}&{http.request.host}&$host',
  "?q=%E2%80%9CK1007%E2%80%9D&<>'~!*()",
];

/** Codes of other forms, in the invented content. */
const otherForms = [
  ['/codes/G82.20', '/codes/g82-20/'],
  ['/codes/g82.20/', '/codes/g82-20/'],
  ['/codes/G82-20', '/codes/g82-20/'],
  ['/codes/KX', '/codes/modifier-kx/'],
  ['/codes/Modifier-KX', '/codes/modifier-kx/'],
  ['/code/64600-64681', '/codes/64600-64681/'],
] as const;

for (const { name, start } of [
  { name: 'nginx', start: startNginx },
  { name: 'caddy', start: startCaddy },
] as const) {
  test.describe(name, () => {
    test.skip(!isInstalled(name), `${name} is not on this machine`);
    let server: OwnServer;
    let invented: OwnServer;
    const releases: Releases[] = [];
    const serve = async (site: string) => {
      const folder = new Releases();
      releases.push(folder);
      await folder.publish(site);
      return start(folder);
    };
    test.beforeAll(async () => {
      test.setTimeout(300_000);
      server = await serve(await hostSite(name));
      invented = await serve(configureSite(name, (await inventedSite()).dist));
    });
    test.afterAll(async () => {
      await server?.stop();
      await invented?.stop();
      for (const folder of releases) folder.remove();
    });

    async function expectRedirect(from: string, to: string, { port }: OwnServer = server) {
      const { status, headers } = await ask(port, from);
      expect([301, 308], from).toContain(status);
      expect(headers.location, from).toBe(to);
      const [path = ''] = to.split('?');
      expect((await ask(port, path)).status, `the page of ${from}`).toBe(200);
    }

    for (const from of namesOfK1007) {
      test(`leads ${from} to the page of K1007, with its query as it is written`, async () => {
        await expectRedirect(from, k1007);
        for (const query of queries) await expectRedirect(from + query, k1007 + query);
      });
    }

    test('adds a missing last slash, and keeps the query', async () => {
      for (const page of [policy, '/check/', '/codes/', `${policy}2024-11-01/`]) {
        const from = page.slice(0, -1);
        await expectRedirect(from, page);
        for (const query of queries) await expectRedirect(from + query, page + query);
      }
    });

    test('leads a code of any form to its page', async () => {
      for (const [from, to] of otherForms) {
        await expectRedirect(from, to, invented);
        await expectRedirect(`${from}?on=2025-08-01`, `${to}?on=2025-08-01`, invented);
      }
    });

    test('sends a page at its own address, whatever the query', async () => {
      for (const query of ['', ...queries]) {
        expect((await ask(server.port, k1007 + query)).status, query).toBe(200);
      }
      for (const [, page] of otherForms) {
        expect((await ask(invented.port, page)).status, page).toBe(200);
      }
    });

    test('answers 404 for a code that no policy lists: it leads to no page that is not there', async () => {
      for (const path of ['/codes/Z9999', '/codes/z9999/', '/code/z9999', '/Z9999', '/codes/KX']) {
        expect((await ask(server.port, path)).status, path).toBe(404);
      }
    });

    test('keeps every hostile path on the site, and sends no header that a path holds', async () => {
      const faults: string[] = [];
      for (const path of hostilePaths) {
        for (const target of [path, `${path}?on=2024-10-31`, `http://evil.example${path}`]) {
          const { lines, locations } = await sendRaw(server.port, target);
          const leaves = locations.length > 1 || !locations.every(isPathOfSite);
          const injected = lines.filter((line) => /^set-cookie|\r|\n/i.test(line));
          if (leaves || injected.length > 0) {
            faults.push(`${JSON.stringify(target)}: ${[...locations, ...injected].join(' ')}`);
          }
        }
      }
      expect(faults).toEqual([]);
    });
  });
}
