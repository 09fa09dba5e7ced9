/// <reference lib="webworker" />
import { data, fromCopy, fromNetwork, page, type Asking } from './answers.ts';
import { base, makeCopy, removeCopies, removeCopy } from './copy.ts';
import { requestWay } from './requestWay.ts';

/** `/sw.js`: the site without a network. It shows nothing from the copy without saying so. */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

async function install(): Promise<void> {
  try {
    await makeCopy();
  } catch (reason) {
    await removeCopy();
    throw reason;
  }
  await worker.skipWaiting();
}

worker.addEventListener('install', (event) => {
  event.waitUntil(install());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(removeCopies(true).then(() => worker.clients.claim()));
});

async function tellPages(sentence: string): Promise<void> {
  const pages = await worker.clients.matchAll({ type: 'window' });
  for (const client of pages) client.postMessage({ savedCopy: sentence });
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== worker.location.origin || !pathname.startsWith(base)) return;
  const way = requestWay(request.method, request.mode, pathname.slice(base.length));
  if (!way) return;
  const asking: Asking = { request, outlasts: (work) => event.waitUntil(work) };
  const answers = {
    hashed: fromCopy,
    ours: fromCopy,
    network: fromNetwork,
    page,
    data: (asked: Asking) => data(asked, tellPages),
  };
  event.respondWith(answers[way](asking));
});
