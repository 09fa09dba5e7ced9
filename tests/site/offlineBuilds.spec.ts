import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { dist } from '../support/builtSite.ts';
import { LargeSite } from '../support/largeSite.ts';
import {
  copies,
  newWords,
  notice,
  policy,
  publishBuild,
  publishWorker,
  readManifest,
  savedBody,
  test,
  visit,
  waitForFailedInstall,
} from '../support/savedCopy.ts';
import type { SiteServer } from '../support/siteServer.ts';

/** Waits until the browser has asked for a worker, and for the files that it lists, since so many requests. */
const waitForRequest = (server: SiteServer, path: string, since: number) =>
  expect
    .poll(() => server.asked.slice(since).some((line) => line.startsWith(`GET ${path} `)))
    .toBe(true);

test('one copy is kept: that of the latest build', async ({ page, server }) => {
  await visit(page, server);
  expect(await copies(page)).toHaveLength(1);
  publishBuild(server, 'anotherbuild');
  await page.goto(`${server.origin}/codes/`);
  await expect.poll(() => copies(page)).toEqual(['copy / anotherbuild']);
  await server.stop();
  await page.goto(server.origin + policy);
  await expect(notice(page)).toContainText("You're offline.");
  await expect(page.getByRole('heading', { level: 1 })).toContainText(newWords);
});

test('a build that is published again takes the place of the one after it', async ({
  page,
  server,
}) => {
  await visit(page, server);
  const [first = ''] = await copies(page);
  publishBuild(server, 'anotherbuild');
  await page.goto(`${server.origin}/codes/`);
  await expect.poll(() => copies(page)).toEqual(['copy / anotherbuild']);
  server.publishAgain();
  await page.goto(`${server.origin}/codes/`);
  await expect.poll(() => copies(page)).toEqual([first]);
  await server.stop();
  await page.goto(server.origin + policy);
  await expect(notice(page)).toContainText("You're offline.");
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText(newWords);
});

test('an old page that a stale server sends under a new list is not saved as new', async ({
  page,
  server,
}) => {
  await visit(page, server);
  const before = await copies(page);
  publishWorker(server, 'anotherbuild', { path: policy.slice(1), text: 'the new page' });
  const since = server.asked.length;
  await page.goto(`${server.origin}/codes/`);
  await waitForRequest(server, policy, since);
  await waitForFailedInstall(page);
  expect(await copies(page)).toEqual(before);
  await server.stop();
  await page.goto(server.origin + policy);
  await expect(notice(page)).toContainText("You're offline. This page was saved on");
});

for (const { what, publish } of [
  {
    what: 'another page',
    publish: (server: SiteServer) =>
      server.change('/codes/k1007/index.html', (html) => html.replace('Not covered', 'Covered')),
  },
  {
    what: 'a page that is one byte longer',
    publish: (server: SiteServer) =>
      server.change('/codes/k1007/index.html', (html) => `${html}\n`),
  },
  {
    what: 'a sign-in page',
    publish: (server: SiteServer) =>
      server.change('/codes/k1007/index.html', () => '<h1>Sign in</h1>'),
  },
  {
    what: 'an error',
    publish: (server: SiteServer) => {
      server.intercept = ({ pathname }, response) => {
        if (pathname !== '/codes/k1007/') return false;
        response.writeHead(500).end();
        return true;
      };
    },
  },
]) {
  test(`nothing is saved where ${what} comes for a listed file`, async ({ page, server }) => {
    publish(server);
    await page.goto(server.origin);
    await waitForRequest(server, '/codes/k1007/', 0);
    await page.waitForFunction(async () => !(await navigator.serviceWorker.getRegistration()));
    expect(await copies(page)).toEqual([]);
  });
}

test('nothing is saved where the browser has no room, and the site goes on', async ({
  page,
  server,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: server.origin,
    quotaSize: 20_000,
  });
  await page.goto(server.origin);
  // From the first file of the copy on, the install is under way.
  const [[first = ''] = []] = readManifest(readFileSync(`${dist}/sw.js`, 'utf8')).files;
  await waitForRequest(server, `/${first}`, 0);
  await page.waitForFunction(async () => !(await navigator.serviceWorker.getRegistration()));
  await expect.poll(() => copies(page)).toEqual([]);
  await page.goto(server.origin + policy);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('what an earlier release saved is removed, and shown by nobody', async ({ page, server }) => {
  await page.goto(`${server.origin}/icon.svg`);
  await page.evaluate(async () => {
    const earlier = await caches.open('copy / 0123456789abcdef');
    const headers = { 'Content-Type': 'text/html', 'x-content-hash': '0123456789abcdef' };
    await earlier.put('/codes/k1007/', new Response('<main>Sign in</main>', { headers }));
    await caches.open('of another application');
  });
  await visit(page, server);
  expect(await copies(page)).toEqual([
    'of another application',
    expect.stringMatching(/^copy \/ \w{16}$/),
  ]);
  await server.stop();
  await page.goto(`${server.origin}/codes/k1007/`);
  await expect(notice(page)).toContainText('This page was saved on');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('K1007');
});

test('a saved page that is no longer the listed one is not shown', async ({ page, server }) => {
  await visit(page, server);
  await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const headers = { 'Content-Type': 'text/html' };
    await (await caches.open(name)).put('/codes/k1007/', new Response('changed', { headers }));
  });
  await server.stop();
  await page.goto(`${server.origin}/codes/e0739/`);
  await expect(notice(page)).toContainText('This page was saved on');
  await expect(page.goto(`${server.origin}/codes/k1007/`)).rejects.toThrow('ERR_FAILED');
});

test('a site that grows too large has no copy: the one that is there goes, and no page makes one', async ({
  page,
  server,
}) => {
  await visit(page, server);
  expect(await savedBody(page, '/codes/k1007/')).toContain('K1007');
  const large = await new LargeSite().build();
  server.publish(large.folder);
  await page.goto(`${server.origin}/codes/`);
  await expect.poll(() => copies(page)).toEqual([]);
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.getRegistrations()).length === 0,
  );
  const since = server.asked.length;
  await page.goto(`${server.origin}/devices/`);
  await waitForRequest(server, '/offline/status.json', since);
  await page.goto(server.origin + policy);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(server.asked.slice(since).filter((line) => line.includes('/sw.js'))).toEqual([]);
  large.remove();
});
