import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { allResults } from '../../src/search/allResults.ts';
import { entityAnswer } from '../../src/search/entityAnswer.ts';
import type { EntityData, ReferenceData } from '../../src/search/entityData.ts';
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

/** The search of the built site, as the browser runs it, without a browser. */
export async function searchInNode(root = dist) {
  const read = (name: string) =>
    JSON.parse(readFileSync(`${root}/search/${name}.json`, 'utf8')) as unknown;
  const data = read('entities') as EntityData;
  const references = referenceDocs(data.base, read('references') as ReferenceData);
  const index = entityIndex([...entityDocs(data), ...references]);
  const folder = pathToFileURL(`${root}/pagefind/`).href;
  const { createInstance } = (await import(`${folder}pagefind.js`)) as PagefindModule;
  const pagefind = createInstance({ basePath: folder, baseUrl: '/', noWorker: true });
  await pagefind.init();
  return async (query: string): Promise<{ results: readonly Result[]; isHonestNo: boolean }> => {
    const answer = entityAnswer(index, query, data.synonyms);
    const places = answer.words.length > 0 ? await placesInText(pagefind, answer.words) : [];
    const results = allResults(answer, places);
    return { results, isHonestNo: results.length === 0 };
  };
}
