/// <reference lib="webworker" />
import { removeAllCopies } from './copy.ts';

/** `/sw.js` of a site without an offline copy: removes every copy, then itself. */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(removeAllCopies().then(() => worker.registration.unregister()));
});
