import type { ServerResponse } from 'node:http';
import { expect } from '@playwright/test';
import {
  copies,
  newWords,
  notice,
  policy,
  publishChange,
  savedBody,
  test,
  visit,
} from '../support/savedCopy.ts';
import type { SiteServer } from '../support/siteServer.ts';

/** What comes between a reader and the site, or stands beside it: the copy takes nothing from it and hides nothing. */

const signIn = '<!doctype html><title>Wi-Fi</title><main><h1>Sign in to this network</h1></main>';

const gateways: readonly { answer: string; send: (response: ServerResponse) => void }[] = [
  {
    answer: 'a sign-in page, status 200',
    send: (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(signIn),
  },
  {
    answer: 'a redirect to a sign-in page',
    send: (response) => response.writeHead(302, { Location: '/gateway/login' }).end(),
  },
  {
    answer: 'a page that blocks the site, status 403',
    send: (response) => response.writeHead(403, { 'Content-Type': 'text/html' }).end(signIn),
  },
];

/** A gateway answers every request, its own page included. */
function closeGateway(server: SiteServer, send: (response: ServerResponse) => void): void {
  server.intercept = ({ pathname }, response) => {
    if (pathname === '/gateway/login') {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(signIn);
    } else send(response);
    return true;
  };
}

for (const { answer, send } of gateways) {
  test(`where a gateway answers every request with ${answer}, the saved page is shown and the reader is told`, async ({
    page,
    server,
  }) => {
    await visit(page, server);
    const before = await savedBody(page, '/codes/k1007/');
    closeGateway(server, send);
    await page.goto(`${server.origin}/codes/k1007/`);
    await expect(notice(page)).toContainText(
      'not from this site, such as a sign-in page. This page was saved on',
    );
    await expect(notice(page)).toContainText('We can’t check for changes');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('K1007');

    // Nor does it take the place of the saved page later.
    expect(await savedBody(page, '/codes/k1007/')).toBe(before);
    await notice(page).getByRole('button', { name: 'Load the current page' }).click();
    await expect(notice(page).getByRole('status')).toContainText('Still no response.');
    await server.stop();
    await page.goto(`${server.origin}/codes/k1007/`);
    await expect(notice(page)).toContainText("You're offline.");
    await expect(page.getByRole('heading', { level: 1 })).toContainText('K1007');
  });
}

test('the sign-in page of a network can be opened from a saved page, and then the site', async ({
  page,
  server,
}) => {
  await visit(page, server);
  closeGateway(server, (response) => response.writeHead(302, { Location: '/gateway/login' }).end());
  await page.goto(server.origin + policy);
  await notice(page).getByRole('button', { name: 'Open what the network sent' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in to this network');
  server.intercept = () => false;
  await page.goto(server.origin + policy);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
});

test('a sign-in page instead of data does not take the place of answers', async ({
  page,
  server,
}) => {
  await visit(page, server);
  closeGateway(server, (response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(signIn),
  );
  await page.locator('#search-everywhere').fill('K1007');
  await expect(page.locator('.search-panel .code-card')).toBeVisible();
  await expect(notice(page)).toContainText('Results are from a copy saved on');
});

test('pages of a newer build are shown without a notice, and not saved', async ({
  page,
  server,
}) => {
  await visit(page, server);
  const before = await savedBody(page, policy);
  publishChange(server);
  await page.goto(server.origin + policy);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(newWords);
  await expect(notice(page)).toHaveCount(0);
  expect(await savedBody(page, policy)).toBe(before);
});

test('a 404 is shown, and removes nothing from the copy', async ({ page, server }) => {
  await visit(page, server);
  const before = await savedBody(page, '/codes/k1007/');
  server.intercept = ({ pathname }, response) => {
    if (pathname !== '/codes/k1007/') return false;
    response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>Not now</h1>');
    return true;
  };
  const answer = await page.goto(`${server.origin}/codes/k1007/`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not now');
  expect(await savedBody(page, '/codes/k1007/')).toBe(before);
});

test('data of another application on the same host goes by: each reader gets his own, and none is saved', async ({
  page,
  server,
}) => {
  const cacheNames = async () => ({
    copies: await copies(page),
    saved: await page.evaluate(async () =>
      (await caches.match('/app/me', { ignoreSearch: true }))?.text(),
    ),
  });
  server.intercept = ({ pathname, search }, response) => {
    if (!pathname.startsWith('/app/')) return false;
    response
      .writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
      .end(JSON.stringify({ asked: pathname + search }));
    return true;
  };
  await visit(page, server);
  const before = await cacheNames();
  const ask = (address: string) => page.evaluate(async (url) => (await fetch(url)).text(), address);
  for (const address of ['/app/me?user=1', '/app/me?user=2', '/app/me']) {
    expect(await ask(address)).toBe(JSON.stringify({ asked: address }));
    await page.goto(server.origin + address);
    await expect(page.locator('body')).toContainText(address);
  }
  expect(await cacheNames()).toEqual({ ...before, saved: undefined });
  await server.stop();
  expect(await ask('/app/me?user=1').catch(() => 'fails')).toBe('fails');
});

test('a query stays in the address of a saved page, which answers for it', async ({
  page,
  server,
}) => {
  await visit(page, server);
  await server.stop();
  await page.goto(`${server.origin}/codes/k1007/?on=2020-01-31`);
  await expect(notice(page)).toContainText('This page was saved on');
  await expect(page).toHaveURL(`${server.origin}/codes/k1007/?on=2020-01-31`);
  await expect(page.locator('html')).toHaveAttribute('data-answered-on', '2020-01-31');
});

const hostilePaths = [
  '//evil.example/x',
  '//evil.example',
  '//evil.example/codes/K1007',
  '/\\evil.example',
  '/\\\\evil.example/x',
  '/codes/..//evil.example',
  '/codes/..//evil.example/x',
  '/.//evil.example',
  '/%5Cevil.example/codes/K1007',
  '/%2F%2Fevil.example/x',
  '/%09/evil.example',
  '/%0D/evil.example',
];

test('no address makes the worker send a reader to another site', async ({ page, server }) => {
  await visit(page, server);
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== server.origin) elsewhere.push(request.url());
  });
  server.intercept = (url, response) => {
    if (!/evil/i.test(url.href)) return false;
    response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>Not here</h1>');
    return true;
  };
  for (const path of hostilePaths) {
    const answer = await page.goto(server.origin + path);
    expect(new URL(page.url()).origin, path).toBe(server.origin);
    expect(answer?.fromServiceWorker(), path).toBe(false);
    expect(answer?.request().redirectedFrom(), path).toBeNull();
  }
  expect(elsewhere).toEqual([]);
});
