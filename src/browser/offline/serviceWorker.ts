/// <reference lib="webworker" />
import {
  base,
  getSavedDate,
  isListed,
  mark,
  policyHashes,
  readSaved,
  removeOtherCopies,
  saveCopy,
} from './copy.ts';
import { askNetwork, isDataFile, isPageOfSite } from './network.ts';
import { describeSavedData, renderSavedPage } from './savedPage.ts';
import { chooseStrategy, toFileAddress } from './strategy.ts';

/**
 * `/sw.js`: shows the site when the network does not.
 *
 * - Only files that the build lists are answered, see `strategy.ts`. All other requests go by, and nothing redirects.
 * - The copy is written once, by the installation, and is byte for byte the listed build, see `copy.ts`.
 * - A page comes from the network if it arrives within four seconds and is a page of this site, of whichever build.
 *   A 404 is shown as well. For all else, such as a sign-in page, the reader gets the saved page with a notice that
 *   says why and from when it is, and can open what the network sent.
 * - Data of a page is answered the same way, and the open pages show the notice.
 */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

worker.addEventListener('install', (event) => {
  event.waitUntil(saveCopy().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(removeOtherCopies().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const strategy = chooseStrategy(event.request, base, isListed);
  if (strategy) event.respondWith(answers[strategy](event.request));
});

const answers = {
  fixed: async (request: Request) =>
    (await readSaved(toFileAddress(request.url))) ?? fetch(request),
  page: answerPage,
  data: answerData,
};

async function answerPage(request: Request): Promise<Response> {
  const address = toFileAddress(request.url);
  // The query stays in the browser, which reads it. The HTTP cache alone never answers: it says nothing of its age.
  const withoutQuery = new Request(address, { redirect: 'manual', cache: 'no-cache' });
  const answer = await askNetwork(withoutQuery, (response) => isPageOfSite(response, mark));
  if (typeof answer !== 'string') return answer;
  const saved = await readSaved(address);
  if (!saved) return fetch(request);
  const path = new URL(address).pathname.slice(base.length);
  const policy = policyHashes[path];
  const html = renderSavedPage(await saved.text(), {
    reason: answer,
    savedAt: getSavedDate(saved),
    base,
    hashes: {
      policies: Object.values(policyHashes).join(' '),
      ...(policy !== undefined && { path, policy }),
    },
  });
  return new Response(html, { headers: saved.headers });
}

async function answerData(request: Request): Promise<Response> {
  const answer = await askNetwork(request, isDataFile);
  if (typeof answer !== 'string') return answer;
  const saved = await readSaved(toFileAddress(request.url));
  if (!saved) return fetch(request);
  const savedCopy = describeSavedData(answer, getSavedDate(saved));
  const pages = await worker.clients.matchAll({ type: 'window' });
  for (const page of pages) page.postMessage({ savedCopy });
  return saved;
}
