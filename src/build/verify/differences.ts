import { diffArrays } from 'diff';
import { likeness } from '../../domain/differences/pairs.ts';
import { wordSegments } from '../../domain/differences/wordSegments.ts';
import { splitSentences } from '../../content/source/readSourceWords.ts';

/** A sentence in which the page and its source differ, and how; words in {+…+} are the page's. */
export interface Difference {
  kind: 'missing' | 'added' | 'changed' | 'moved';
  words: string;
}

/** Where the words of a page differ from those of its source; none where they are the same. */
export function findDifferences(source: string, page: string): readonly Difference[] {
  const hunks = hunksOf(splitSentences(source), splitSentences(page));
  const added = new Set(hunks.flatMap((hunk) => hunk.added));
  const removed = new Set(hunks.flatMap((hunk) => hunk.removed));
  return hunks.flatMap((hunk) => {
    const moved = hunk.removed.filter((sentence) => added.has(sentence));
    const gone = hunk.removed.filter((sentence) => !added.has(sentence));
    const come = hunk.added.filter((sentence) => !removed.has(sentence));
    const differences = moved.map((words): Difference => ({ kind: 'moved', words }));
    for (const sentence of gone) {
      const partner = come.findIndex((other) => likeness(sentence, other) > 0.5);
      const other = come[partner];
      if (other === undefined) differences.push({ kind: 'missing', words: sentence });
      else {
        come.splice(partner, 1);
        differences.push({ kind: 'changed', words: wordDifference(sentence, other) });
      }
    }
    return [...differences, ...come.map((words): Difference => ({ kind: 'added', words }))];
  });
}

interface Hunk {
  removed: string[];
  added: string[];
}

/** Stretches in which two lists of sentences differ, each with what is left of either. */
function hunksOf(source: readonly string[], page: readonly string[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let open: Hunk | undefined;
  for (const { added, removed, value } of diffArrays([...source], [...page])) {
    if (!added && !removed) {
      open = undefined;
      continue;
    }
    if (!open) hunks.push((open = { removed: [], added: [] }));
    (added ? open.added : open.removed).push(...value);
  }
  return hunks;
}

function wordDifference(source: string, page: string): string {
  return wordSegments(source, page)
    .map(({ kind, text }) =>
      kind === 'added' ? `{+${text}+}` : kind === 'removed' ? `[-${text}-]` : text,
    )
    .join('');
}
