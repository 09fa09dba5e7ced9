import type { Rule } from './problem.ts';

/** A version names its source text by its SHA-256, and every source text has its version. */
export const sources: Rule = function* ({ policies }, { sourceTexts, exceptions, refused }) {
  for (const { file, id, source } of policies) {
    const held = sourceTexts.get(id)?.sha256;
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
  const versions = new Set(policies.map(({ id }) => id));
  for (const [id, { file }] of sourceTexts) {
    if (versions.has(id) || refused.size > 0) continue;
    const found = 'a source text without a version';
    yield { file, line: 1, found, cure: `add policies/${id}.mdx, or remove the file` };
  }
  for (const [id, file] of exceptions) {
    if (sourceTexts.has(id)) continue;
    const found = 'exceptions without a source text';
    yield { file, line: 1, found, cure: `add sources/${id}.txt, or remove the file` };
  }
};
