import { diffArrays } from 'diff';

/** The words that the source has and the page lacks, and the other way round; none if the same. */
export function wordDifferences(source: string, page: string): readonly string[] {
  return diffArrays(source.split(' '), page.split(' ')).flatMap(({ added, removed, value }) => {
    if (!added && !removed) return [];
    return [`${added ? 'only on the page' : 'only in the source'}: ${value.join(' ')}`];
  });
}
