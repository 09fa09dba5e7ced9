import { entityAnswer } from '../search/entityAnswer.ts';
import type { EntityData } from '../search/entityData.ts';
import { entityDocs } from '../search/entityDocs.ts';
import { entityIndex } from '../search/entityIndex.ts';
import type { Answered, Asked } from './entities.ts';

/** Answers from the entities off the main thread, so that typing never waits. */

async function load(url: string) {
  const data = (await (await fetch(url)).json()) as EntityData;
  return { index: entityIndex(entityDocs(data)), synonyms: data.synonyms };
}

let loading: ReturnType<typeof load> | undefined;

addEventListener('message', ({ data: asked }: MessageEvent<Asked>) => {
  loading ??= load(asked.url);
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
