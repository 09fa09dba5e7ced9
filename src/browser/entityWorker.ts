import { getDay } from '../domain/dates.ts';
import { querySearchData, type Today } from '../search/querySearchData.ts';
import type { ReferenceData, SearchData } from '../search/entityData.ts';
import { readSearchData, type SplitData } from '../search/textFiles.ts';
import { createSearchRecords, createReferenceRecords } from '../search/createSearchRecords.ts';
import { indexRecords, type EntityIndex } from '../search/indexRecords.ts';
import { answerWithTexts } from './loadTexts.ts';
import type { Answered, Asked, EntityUrls } from './entities.ts';
import { limit, withTimeout } from './withTimeout.ts';

/** Answers from the entities off the main thread, so that typing never waits. */

interface Loaded {
  index: EntityIndex;
  base: string;
  isWithoutReferences: boolean;
}

/** How long an answer waits for the references, in milliseconds: codes and devices need none of them. */
const patience = 1000;

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}

async function load(urls: EntityUrls): Promise<Loaded> {
  const fetching = fetchJson<ReferenceData>(urls.references);
  const references = withTimeout(fetching, patience).catch(() => 'late' as const);
  const data = readSearchData(await fetchJson<SearchData | SplitData>(urls.entities));
  const { base } = data;
  const docs = createSearchRecords(data);
  const more = await references;
  return more === 'late'
    ? { index: indexRecords(docs, data), base, isWithoutReferences: true }
    : {
        index: indexRecords([...docs, ...createReferenceRecords(base, more)], data),
        base,
        isWithoutReferences: false,
      };
}

/** Today at a moment, in any time zone: each is worked out once, for every answer asks. */
function createToday(now: number): Today {
  const days = new Map<string, string>();
  return (timeZone) => {
    const day = days.get(timeZone) ?? getDay(new Date(now), timeZone);
    days.set(timeZone, day);
    return day;
  };
}

/** So many results have their answers beside them on a site whose texts are in files. */
const mostFiles = 8;

let loading: Promise<Loaded> | undefined;
/** When missing references are asked for again, on the clock of `performance.now()`. */
let nextTry = 0;

/** Loads everything again in the background, and takes it if it is complete. */
function retry(urls: EntityUrls): void {
  nextTry = performance.now() + limit;
  const again = load(urls);
  again.then(
    ({ isWithoutReferences }) => {
      if (!isWithoutReferences) loading = again;
    },
    () => undefined,
  );
}

async function answer({ id, urls, query, now, also }: Asked): Promise<Answered> {
  try {
    loading ??= load(urls);
    const { index, base, isWithoutReferences } = await loading;
    if (isWithoutReferences && performance.now() > nextTry) retry(urls);
    const today = createToday(now);
    const ask = () => querySearchData(index, query, today, also);
    const found = await answerWithTexts(index.source, ask, { base, rounds: 2, most: mostFiles });
    return { id, answer: { ...found, isWithoutReferences } };
  } catch {
    loading = undefined;
    return { id, answer: null };
  }
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void answer(data).then((answered) => postMessage(answered));
});
