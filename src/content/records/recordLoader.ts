import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { validateContent, type ValidatedContent } from '../check/contentProblems.ts';
import { readContent } from '../check/readContent.ts';
import { formatProblem } from '../check/report.ts';
import { collections, type CollectionName } from './collections.ts';
import { getContentRoot } from './getContentRoot.ts';

type StoredContent = Pick<ValidatedContent, 'records' | 'digests'>;

/**
 * Creates the loaders of all collections. They store facts and a digest, and leave the words in their file, which
 * the page that shows them reads: Astro's own loaders would bundle every body as a module. The content is read and
 * checked once for all of them; a build stops with every problem at once. The development server shows the
 * problems in the browser (`build/contentProblems.ts`), and loads what can be read.
 */
export function createRecordLoaders(): (collection: CollectionName) => Loader {
  let content: StoredContent | undefined;
  const read = (context: LoaderContext): StoredContent => {
    content ??= context.watcher ? readContent(getContentRoot()) : readSoundContent(context);
    return content;
  };
  return (collection) => ({
    name: `records of ${collection}`,
    load: async (context) => {
      storeRecords(collection, read(context), context);
      const folder = join(getContentRoot(), collections[collection].folder);
      context.watcher?.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher?.on(event, (path: string) => {
          if (!path.startsWith(folder)) return;
          content = undefined;
          storeRecords(collection, read(context), context);
        });
      }
    },
  });
}

/** Reads content in which nothing is wrong. Logs every problem and throws where there is one. */
function readSoundContent({ logger }: LoaderContext): StoredContent {
  const { problems, ...content } = validateContent(getContentRoot());
  if (problems.length === 0) return content;
  for (const problem of problems) logger.error(formatProblem(problem));
  throw new Error(`The content has ${problems.length} problems; nothing was built.`);
}

function storeRecords(
  collection: CollectionName,
  { records, digests }: StoredContent,
  { store }: LoaderContext,
): void {
  store.clear();
  for (const { id, file, ...facts } of records[collection]) {
    const data: Record<string, unknown> = facts;
    // The id holds the policy, and the schema of the collection does not know it.
    delete data['policy'];
    // A version has its payer's record; its file has the id alone.
    if ('payer' in facts) data['payer'] = facts.payer.id;
    store.set({ id, data, filePath: file, digest: digests.get(file) ?? '' });
  }
}
