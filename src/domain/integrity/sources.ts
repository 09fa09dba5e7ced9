import type { Rule } from './problem.ts';

/** A version with a held source text names that text by its SHA-256 (given among the texts). */
export const sources: Rule = function* ({ policies }, texts) {
  for (const { file, id, source } of policies) {
    const held = texts.get(`sources/${id}.txt sha256`);
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
