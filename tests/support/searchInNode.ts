import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { allResults } from '../../src/search/allResults.ts';
import { entityAnswer, type EntityAnswer } from '../../src/search/entityAnswer.ts';
import type { ReferenceData, SearchData } from '../../src/search/entityData.ts';
import { entityDocs, referenceDocs } from '../../src/search/entityDocs.ts';
import { entityIndex } from '../../src/search/entityIndex.ts';
import type { Result } from '../../src/search/result.ts';
import { placesInText, type PagefindModule } from '../../src/search/textSearch.ts';
import { dist } from './builtSite.ts';

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
  const references = referenceDocs(data.base, read('references') as ReferenceData);
  const index = entityIndex([...entityDocs(data), ...references], data);
  const folder = pathToFileURL(`${root}/pagefind/`).href;
  const { createInstance } = (await import(`${folder}pagefind.js`)) as PagefindModule;
  const pagefind = createInstance({ basePath: folder, baseUrl: '/', noWorker: true });
  await pagefind.init();
  return async (query: string): Promise<SearchInNode> => {
    const answer = entityAnswer(index, query);
    const places =
      answer.words.length > 0 ? await placesInText(pagefind, answer.words, answer.exactWords) : [];
    const results = allResults(answer, places);
    return { answer, results };
  };
}
