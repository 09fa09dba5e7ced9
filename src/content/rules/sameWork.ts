import type { Rule } from './problem.ts';

/** A PMID or a DOI names one work: in every bibliography it has the same reference id. */
export const sameWork: Rule = function* ({ references: bibliographies }) {
  const first = new Map<string, { id: string; file: string }>();
  for (const { file, references } of bibliographies) {
    for (const [index, reference] of references.entries()) {
      for (const key of ['PMID', 'DOI', 'outsideDOI'] as const) {
        const value = reference[key];
        if (!value) continue;
        const earlier = first.get(value);
        if (!earlier) first.set(value, { id: reference.id, file });
        else if (earlier.id !== reference.id && earlier.file !== file) {
          yield {
            file,
            path: ['references', index, key],
            found: `${key} "${value}" is "${earlier.id}" in ${earlier.file}`,
            cure: 'write the number in the source, or the same id for the same work',
          };
        }
      }
    }
  }
};
