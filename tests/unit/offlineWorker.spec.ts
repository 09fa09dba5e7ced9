import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import type { Manifest } from '../../src/browser/offline/manifest.ts';

/** The service worker of the offline copy, with a network and a cache of the test's own: what a reader is told, and when. */

const site = 'https://payer.example';
const mark = '<meta property="og:site_name" content="Coverage Reference">';
const page = `<html><head>${mark}</head><body><main>Not covered</main></body></html>`;
const data = '{"codes":[]}';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

type Send = (request: Request) => Promise<Response>;
const html = { 'content-type': 'text/html' };
const asBuilt: Send = (request) =>
  Promise.resolve(
    new URL(request.url).pathname === '/search/entities.json'
      ? new Response(data, { headers: { 'content-type': 'application/json' } })
      : new Response(page, { headers: html }),
  );
let send = asBuilt;

interface Waiting {
  request?: Request;
  waitUntil(promise: Promise<unknown>): void;
  respondWith(response: Promise<Response>): void;
}
const listeners = new Map<string, (event: Waiting) => void>();
const stored = new Map<string, Map<string, Response>>();
const told: { savedCopy: string }[] = [];
const cacheOf = (name: string) => {
  const files = stored.get(name) ?? new Map<string, Response>();
  stored.set(name, files);
  return files;
};
const manifest: Manifest = {
  build: 'abc',
  base: '/',
  mark,
  files: [
    ['policies/x/', hashOf(page)],
    ['search/entities.json', hashOf(data)],
  ],
  policyHashes: { 'policies/x/': 'hash' },
};
Object.assign(globalThis, {
  offlineManifest: manifest,
  location: new URL(site),
  addEventListener: (name: string, listener: (event: Waiting) => void) =>
    listeners.set(name, listener),
  skipWaiting: () => Promise.resolve(),
  clients: {
    claim: () => Promise.resolve(),
    matchAll: () =>
      Promise.resolve([{ postMessage: (said: { savedCopy: string }) => told.push(said) }]),
  },
  caches: {
    open: (name: string) => {
      const files = cacheOf(name);
      const put = (address: string, file: Response) => Promise.resolve(files.set(address, file));
      return Promise.resolve({ put });
    },
    match: (address: string, { cacheName }: { cacheName: string }) =>
      Promise.resolve(cacheOf(cacheName).get(address)?.clone()),
    keys: () => Promise.resolve([...stored.keys()]),
    delete: (name: string) => Promise.resolve(stored.delete(name)),
  },
  fetch: (input: string | Request, init?: RequestInit) => send(new Request(input, init)),
});
await import('../../src/browser/offline/serviceWorker.ts');

async function raise(name: string, request?: Request): Promise<Response | undefined> {
  let waiting: Promise<unknown> = Promise.resolve(undefined);
  const keep = (promise: Promise<unknown>) => void (waiting = promise);
  listeners.get(name)?.({ ...(request && { request }), waitUntil: keep, respondWith: keep });
  return (await waiting) as Response | undefined;
}

const ask = (path: string, mode: RequestMode) => {
  const request = new Request(site + path);
  Object.defineProperty(request, 'mode', { value: mode });
  return raise('fetch', request);
};
const askPage = async () => (await ask('/policies/x/', 'navigate'))?.text();

/** The moment at which the copy is saved, long before it is shown. */
const savedAt = '2024-03-05T15:00:00.000Z';
const { Date: realDate } = globalThis;

test.beforeEach(async () => {
  send = asBuilt;
  stored.clear();
  told.length = 0;
  realDate.prototype.toISOString = () => savedAt;
  await raise('install');
  await raise('activate');
});

const late: Send = (request) =>
  new Promise((_, reject) => {
    request.signal.addEventListener('abort', () => reject(new Error('aborted')));
  });
const offline: Send = () => Promise.reject(new TypeError('Failed to fetch'));
const answer =
  (status: number, body: string, headers: HeadersInit = html): Send =>
  () =>
    Promise.resolve(new Response(body, { status, headers }));

for (const { what, sends, says } of [
  { what: 'there is no network', sends: offline, says: "You're offline." },
  { what: 'the site does not answer in time', sends: late, says: "The site isn't responding." },
  { what: 'the site fails', sends: answer(503, 'Sorry'), says: 'The site is having a problem.' },
  { what: 'a gateway answers', sends: answer(200, 'Sign in'), says: 'not from this site' },
]) {
  test(`where ${what}, the saved page says so, and when it was saved`, async () => {
    send = sends;
    const shown = (await askPage()) ?? '';
    expect(shown).toContain('<main>Not covered</main>');
    expect(shown).toContain('class="saved-copy"');
    expect(shown).toContain(says);
    expect(shown).toContain('This page was saved on March 5, 2024');
    expect(shown).toContain('data-policy="hash"');
  });
}

for (const status of [404, 410]) {
  test(`a page that is gone (${status}) is not shown from the copy`, async () => {
    send = answer(status, 'There is no such page.');
    const response = await ask('/policies/x/', 'navigate');
    expect(response?.status).toBe(status);
    expect(await response?.text()).toBe('There is no such page.');
  });
}

test('a page of the network is shown as it comes, without a notice', async () => {
  const newer = page.replace('Not covered', 'Covered');
  send = answer(200, newer);
  expect(await askPage()).toBe(newer);
});

for (const { what, sends } of [
  { what: 'no network', sends: offline },
  { what: 'a sign-in page', sends: answer(200, 'Sign in') },
]) {
  test(`with ${what}, data come from the copy, and the open pages are told from when`, async () => {
    send = sends;
    expect(await (await ask('/search/entities.json', 'cors'))?.text()).toBe(data);
    expect(told).toHaveLength(1);
    expect(told[0]?.savedCopy).toContain('saved on March 5, 2024');
  });
}

test('a saved file that was changed is not shown', async () => {
  const [files] = stored.values();
  files?.set(`${site}/policies/x/`, new Response(page.replace('Not covered', 'Covered')));
  send = offline;
  await expect(askPage()).rejects.toThrow('Failed to fetch');
});

test('nothing is saved where one file is not the listed one', async () => {
  stored.clear();
  send = answer(200, page.replace('Not covered', 'Covered'));
  await expect(raise('install')).rejects.toThrow('is not the file of this build');
  expect([...stored.keys()]).toEqual([]);
});

test('the copy of another build is removed, and nothing of another application', async () => {
  stored.set('copy / older', new Map()).set('other', new Map());
  await raise('activate');
  expect([...stored.keys()].toSorted()).toEqual(['copy / abc', 'other']);
});
