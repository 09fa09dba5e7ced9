import { entityAnswer } from '../search/entityAnswer.ts';
import type { EntityData, ReferenceData } from '../search/entityData.ts';
import { entityDocs, referenceDocs } from '../search/entityDocs.ts';
import { entityIndex } from '../search/entityIndex.ts';
import type { Answered, Asked } from './entities.ts';

/** Answers from the entities off the main thread, so that typing never waits. */

async function json<T>(url: string): Promise<T> {
  return (await (await fetch(url)).json()) as T;
}

async function load(entities: string, references: string) {
  const [data, more] = await Promise.all([
    json<EntityData>(entities),
    json<ReferenceData>(references),
  ]);
  const docs = [...entityDocs(data), ...referenceDocs(data.base, more)];
  return { index: entityIndex(docs), synonyms: data.synonyms };
}

let loading: ReturnType<typeof load> | undefined;

addEventListener('message', ({ data: asked }: MessageEvent<Asked>) => {
  loading ??= load(asked.urls.entities, asked.urls.references);
  loading.then(
    ({ index, synonyms }) => {
      const answer = entityAnswer(index, asked.query, synonyms);
      postMessage({ id: asked.id, answer } satisfies Answered);
    },
    () => {
      loading = undefined;
      postMessage({ id: asked.id, answer: null } satisfies Answered);
    },
  );
});
