import { diffArrays } from 'diff';

/** What became of one thing of a list: it was changed, has come, or has gone. */
export interface Pair<Item> {
  before?: Item;
  after?: Item;
}

/**
 * The paragraphs in which two texts differ, in reading order. A paragraph that has gone stands beside
 * the one that has come in its place, as far as they are alike.
 */
export function changedPairs<Item>(
  before: readonly Item[],
  after: readonly Item[],
  textOf: (item: Item) => string,
): readonly Pair<Item>[] {
  const pairs: Pair<Item>[] = [];
  let gone: Item[] = [];
  let come: Item[] = [];
  const changes = diffArrays([...before], [...after], {
    comparator: (left, right) => textOf(left) === textOf(right),
  });
  /** What has gone and what has come since the last pair: first the old, then the new. */
  const endStretch = (oldOnes: readonly Item[]) => {
    pairs.push(...oldOnes.map((item) => ({ before: item })));
    pairs.push(...come.map((item) => ({ after: item })));
    come = [];
  };
  for (const { added, removed, value } of changes) {
    if (removed) {
      gone.push(...value);
      continue;
    }
    for (const item of added ? value : []) {
      const at = gone.findIndex((other) => likeness(textOf(other), textOf(item)) > 0.4);
      const partner = gone[at];
      if (partner === undefined) come.push(item);
      else {
        endStretch(gone.slice(0, at));
        gone = gone.slice(at + 1);
        pairs.push({ before: partner, after: item });
      }
    }
    endStretch(gone);
    gone = [];
  }
  endStretch(gone);
  return pairs;
}

/** The share of words that two texts have in common, from 0 to 1. */
export function likeness(a: string, b: string): number {
  const words = new Set(b.split(' '));
  const all = a.split(' ');
  const common = all.filter((word) => words.has(word)).length;
  return common / Math.max(all.length, words.size);
}
