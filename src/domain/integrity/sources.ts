import type { Rule } from './problem.ts';

/** A version names its source text by its SHA-256, and every source text has its version. */
export const sources: Rule = function* ({ policies }, { sourceHashes }) {
  for (const { file, id, source } of policies) {
    const held = sourceHashes.get(id);
    if (held === source.sha256) continue;
    yield {
      file,
      path: ['source', 'sha256'],
      found: held
        ? `the source text sources/${id}.txt has the SHA-256 ${held}`
        : `there is no source text sources/${id}.txt`,
      cure: held ? 'compare the two texts, then write that number' : 'add the source text',
    };
  }
};
