import { diffWordsWithSpace } from 'diff';

/** A stretch of words that two texts share, or that only one of them has. */
export interface Segment {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Two texts as one, word by word: without what was added it is the first, without what was removed the second. */
export function wordSegments(before: string, after: string): readonly Segment[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
