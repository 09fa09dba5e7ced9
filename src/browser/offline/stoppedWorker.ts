/// <reference lib="webworker" />
import { removeCopies } from './copy.ts';

/** `/sw.js` while the copy is turned off (`OFFLINE_COPY=no`): removes every copy, then itself. */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(removeCopies(false).then(() => worker.registration.unregister()));
});
