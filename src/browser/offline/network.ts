import { limit } from '../withTimeout.ts';

/** Why the network's answer is not shown: no connection, no answer in time, an error of the server, or another site's file. */
export type Reason = 'offline' | 'late' | 'failed' | 'foreign';

/** How many characters of a page are searched for the mark. */
const maxHeadLength = 65_536;

/** What the network sends for a listed file, if it comes in time and from this site. That the file is gone is an answer. */
export async function askNetwork(
  request: Request,
  isFromSite: (response: Response) => boolean | Promise<boolean>,
): Promise<Response | Reason> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), limit);
  try {
    const response = await fetch(request, { signal: timeout.signal });
    if (response.status === 404 || response.status === 410) return response;
    if (response.status >= 500) return 'failed';
    return (await isFromSite(response)) ? response : 'foreign';
  } catch {
    return timeout.signal.aborted ? 'late' : 'offline';
  } finally {
    clearTimeout(timer);
  }
}

/** Whether a response can be a data file of this site: a sign-in page is HTML, or another address. */
export const isDataFile = ({ ok, redirected, headers }: Response): boolean =>
  ok && !redirected && !/^text\/html/i.test(headers.get('content-type') ?? '');

/** Whether a response is a page of this site. The page is not waited for to its end. */
export async function isPageOfSite(response: Response, mark: string): Promise<boolean> {
  if (!response.ok) return false;
  const reader = response.clone().body?.pipeThrough(new TextDecoderStream()).getReader();
  let head = '';
  let isDone = !reader;
  while (reader && !isDone && !head.includes(mark) && head.length < maxHeadLength) {
    const { done, value = '' } = await reader.read();
    isDone = done;
    head += value;
  }
  reader?.cancel().catch(() => undefined);
  return head.includes(mark);
}
