import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { listDevicesToAsk, mergeResults } from '../../src/search/mergeResults.ts';
import { querySearchData, type EntityAnswer } from '../../src/search/querySearchData.ts';
import type { ReferenceData, SearchData } from '../../src/search/entityData.ts';
import {
  createSearchRecords,
  createReferenceRecords,
} from '../../src/search/createSearchRecords.ts';
import { indexRecords } from '../../src/search/indexRecords.ts';
import type { Result } from '../../src/search/result.ts';
import { findPlacesInText, type PagefindModule } from '../../src/search/textSearch.ts';
import { dist } from './builtSite.ts';
import { todayByClock } from './today.ts';

/** Pagefind fetches its files; Node fetches no files, so they are read here. */
const fetchOverNetwork = globalThis.fetch;
globalThis.fetch = (resource, options) => {
  const url = new URL(resource instanceof Request ? resource.url : resource);
  if (url.protocol !== 'file:') return fetchOverNetwork(resource, options);
  url.search = '';
  return Promise.resolve(new Response(readFileSync(url)));
};

interface SearchInNode {
  answer: EntityAnswer;
  results: readonly Result[];
}

/** The search of the built site, as the browser runs it, without a browser. */
export async function searchInNode(root = dist) {
  const read = (name: string) =>
    JSON.parse(readFileSync(`${root}/search/${name}.json`, 'utf8')) as unknown;
  const data = read('entities') as SearchData;
  const references = createReferenceRecords(data.base, read('references') as ReferenceData);
  const index = indexRecords([...createSearchRecords(data), ...references], data);
  const folder = pathToFileURL(`${root}/pagefind/`).href;
  const { createInstance } = (await import(`${folder}pagefind.js`)) as PagefindModule;
  const pagefind = createInstance({ basePath: folder, baseUrl: '/', noWorker: true });
  await pagefind.init();
  return async (query: string): Promise<SearchInNode> => {
    const answer = querySearchData(index, query, todayByClock);
    const places =
      answer.words.length > 0
        ? await findPlacesInText(pagefind, answer.words, answer.exactWords)
        : [];
    const also = listDevicesToAsk(answer, places);
    const full = querySearchData(index, query, todayByClock, also);
    return { answer: full, results: mergeResults(full, places) };
  };
}
