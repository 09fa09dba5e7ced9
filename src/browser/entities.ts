import type { EntityAnswer } from '../search/querySearchData.ts';
import { limit } from './withTimeout.ts';

/** Where the build put what the worker answers from. */
export interface EntityUrls {
  entities: string;
  references: string;
}

/** The answer, and whether it is only that of the codes, devices and policies. */
export type LoadedAnswer = EntityAnswer & { isWithoutReferences: boolean };

/** A question to the worker, and its answer; null where the entities could not be loaded. */
export interface Asked {
  id: number;
  urls: EntityUrls;
  query: string;
  /** The moment, by the clock of the page. */
  now: number;
  /** The addresses of entities that the text has found: they are to be among the docs. */
  also: readonly string[];
}
export interface Answered {
  id: number;
  answer: LoadedAnswer | null;
}

let worker: Worker | undefined;
/** Whether the worker has left a question unanswered for too long: the next one goes to a new worker. */
let isLate = false;
let lastId = 0;
const waiting = new Map<number, (answer: LoadedAnswer | null) => void>();

function startWorker(): Worker {
  const started = new Worker(new URL('./entityWorker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data: { id, answer } }: MessageEvent<Answered>) => {
    isLate = false;
    waiting.get(id)?.(answer);
    waiting.delete(id);
  });
  const stop = () => {
    if (worker === started) stopWorker();
  };
  started.addEventListener('error', stop);
  started.addEventListener('messageerror', stop);
  return started;
}

/** Ends the worker; whoever waits for it gets null. */
function stopWorker(): void {
  worker?.terminate();
  worker = undefined;
  isLate = false;
  for (const resolve of waiting.values()) resolve(null);
  waiting.clear();
}

/**
 * Asks the entities; the first question, which may be empty, loads them from the given addresses. An answer
 * may come late or never: whoever asks sets a limit. After a failure the next question starts anew.
 */
export function askEntities(
  urls: EntityUrls,
  query: string,
  also: readonly string[] = [],
): Promise<LoadedAnswer | null> {
  if (isLate) stopWorker();
  lastId += 1;
  const id = lastId;
  const answer = new Promise<LoadedAnswer | null>((resolve) => waiting.set(id, resolve));
  try {
    worker ??= startWorker();
    worker.postMessage({ id, urls, query, now: Date.now(), also } satisfies Asked);
  } catch {
    stopWorker();
  }
  setTimeout(() => (isLate ||= waiting.has(id)), limit);
  return answer;
}
