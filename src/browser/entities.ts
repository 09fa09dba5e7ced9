import type { EntityAnswer } from '../search/entityAnswer.ts';

/** Where the build put what the worker answers from. */
export interface EntityUrls {
  entities: string;
  references: string;
}

/** A question to the worker, and its answer; null where the entities could not be loaded. */
export interface Asked {
  id: number;
  urls: EntityUrls;
  query: string;
}
export interface Answered {
  id: number;
  answer: EntityAnswer | null;
}

let worker: Worker | undefined;
let lastId = 0;
const waiting = new Map<number, (answer: EntityAnswer | null) => void>();

function start(): Worker {
  const started = new Worker(new URL('./entityWorker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data: { id, answer } }: MessageEvent<Answered>) => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  });
  return started;
}

/** Asks the entities; the first question, which may be empty, loads them from the given addresses. */
export function askEntities(urls: EntityUrls, query: string): Promise<EntityAnswer | null> {
  worker ??= start();
  lastId += 1;
  const id = lastId;
  worker.postMessage({ id, urls, query } satisfies Asked);
  return new Promise((resolve) => waiting.set(id, resolve));
}
