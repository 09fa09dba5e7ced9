/**
 * Requests that are still out though no reader waits for them: the copy has been shown. Each holds one of the six
 * connections that a browser has to a site, and another one for the same address would wait for it.
 */
const hanging = new Set<AbortController>();

/** A request on its way. Once it may hang, it can be given up. */
export interface Sent {
  answer: Promise<Response>;
  letHang(): void;
}

/** Sends a request; it is given up as well where the page that asks gives it up. */
export function send(request: Request): Sent {
  const way = new AbortController();
  request.signal.addEventListener('abort', () => {
    way.abort();
  });
  const answer = fetch(request, { signal: way.signal });
  const forget = () => void hanging.delete(way);
  return {
    answer,
    letHang: () => {
      hanging.add(way);
      answer.then(forget, forget);
    },
  };
}

/** Frees what they hold, for a request that a reader waits for. */
export function giveUpHanging(): void {
  for (const way of hanging) way.abort();
  hanging.clear();
}
