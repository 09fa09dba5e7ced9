import { base, keep, saved, savedAt, savedPolicies } from './copy.ts';
import { giveUpHanging, send } from './hanging.ts';
import { wordsHash } from './mainWords.ts';
import { pageNotSaved, savedPage, answeredFromCopy, type Reason } from './savedPage.ts';
import { limit, withinLimit } from '../withinLimit.ts';

/** What the service worker needs to know of the event that it answers. */
export interface Asking {
  request: Request;
  /** Keeps the worker alive for what outlasts the answer. */
  outlasts(work: Promise<unknown>): void;
}

/** After an answer came late, the copy is shown at once for this long, while the network is asked as well. */
const hungFor = 30_000;
let hungUntil = 0;

/**
 * From the network alone. That it answers ends the time in which it is taken to hang. One that asks past every cache
 * ("reload") is a reader's: what hangs makes way for it.
 */
export async function fromNetwork({ request }: Asking): Promise<Response> {
  if (request.cache === 'reload') giveUpHanging();
  const { answer, letHang } = send(request);
  letHang();
  const response = await answer;
  if (response.status < 500) hungUntil = 0;
  return response;
}

/** A file whose name changes with its content, or one that belongs to the copy: from the copy, else kept in it. */
export async function fromCopy({ request, outlasts }: Asking): Promise<Response> {
  const kept = await saved(request.url);
  if (kept) return kept;
  const response = await fetch(request);
  outlasts(keep(request.url, response.clone()));
  return response;
}

/** Why there is no answer to be used, and the request, which may still be out. */
interface Unanswered {
  reason: Reason;
  network: Promise<Response>;
  letHang(): void;
}

/** The network's answer, or why there is none to be used. What is answered at last is kept, also where it comes late. */
async function asked(
  address: string,
  request: Request,
  outlasts: Asking['outlasts'],
): Promise<{ answer: Response } | Unanswered> {
  const sent = send(request);
  const network = sent.answer.then((response) => {
    if (response.status < 500) {
      hungUntil = 0;
      outlasts(keep(address, response.clone()).catch(() => undefined));
    }
    return response;
  });
  outlasts(network.catch(() => undefined));
  const none = (reason: Reason): Unanswered => ({ reason, network, letHang: sent.letHang });
  const wait = Date.now() < hungUntil ? 0 : limit;
  try {
    const answer = await withinLimit(network, wait);
    if (answer === 'late') {
      if (wait > 0) hungUntil = Date.now() + hungFor;
      return none('late');
    }
    return answer.status < 500 ? { answer } : none('failed');
  } catch {
    return none('offline');
  }
}

const html = (text: string, status: number, headers?: Headers) =>
  new Response(text, {
    status,
    headers: headers ?? { 'Content-Type': 'text/html; charset=utf-8' },
  });

/** A page: from the network while that answers, else the saved one, saying so. Its query is never sent. */
export async function page({ request, outlasts }: Asking): Promise<Response> {
  const url = new URL(request.url);
  if (!/(\/|\.\w+)$/.test(url.pathname)) {
    return Response.redirect(`${url.pathname}/${url.search}${url.hash}`, 301);
  }
  const address = url.origin + url.pathname;
  // No browser lets a page's own request be sent again with another address; this is its like.
  const like = new Request(address, { redirect: 'manual', cache: request.cache });
  const outcome = await asked(address, like, outlasts);
  if ('answer' in outcome) return outcome.answer;
  const { reason, network, letHang } = outcome;
  // Only a page can say that it is a copy; a file that is opened by itself is not shown from it.
  const kept = await saved(address);
  if (kept?.headers.get('content-type')?.startsWith('text/html')) {
    letHang();
    return html(await shown(address, kept, reason), 200, kept.headers);
  }
  if (reason !== 'offline') {
    const late = await network.catch(() => undefined);
    if (late) return late;
  }
  const about = await saved(`${url.origin}${base}offline/`);
  if (!about) return Response.error();
  return html(pageNotSaved(await about.text(), reason, base), 503, about.headers);
}

async function shown(address: string, kept: Response, reason: Reason): Promise<string> {
  const text = await kept.text();
  const policies = await savedPolicies();
  const path = new URL(address).pathname.slice(base.length);
  const data = {
    policies: Object.values(policies).join(' '),
    ...(path in policies && { policy: path, words: await wordsHash(text) }),
  };
  return savedPage(text, { reason, savedAt: savedAt(kept), base, data });
}

/** Data of a page, as that of the search: as a page is, and the pages that are open are told that it is a copy. */
export async function data(
  { request, outlasts }: Asking,
  tellPages: (sentence: string) => Promise<void>,
): Promise<Response> {
  const { origin, pathname } = new URL(request.url);
  const outcome = await asked(origin + pathname, request, outlasts);
  if ('answer' in outcome) return outcome.answer;
  const { reason, network, letHang } = outcome;
  const kept = await saved(origin + pathname);
  if (!kept) return network;
  letHang();
  outlasts(tellPages(answeredFromCopy(reason, savedAt(kept))));
  return kept;
}
