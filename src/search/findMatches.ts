import type { EntityIndex, Posting } from './indexRecords.ts';
import { findWordMatches } from './findWordMatches.ts';

/** How well an entity explains a query, word by word. */
export interface EntityMatch {
  doc: number;
  /** For each word of the query, how well this entity explains it: 0 not at all. */
  explains: number[];
  /** How much of its best name the query names. */
  named: number;
  /** The field that explains most, and what it says. */
  why: string;
  field: string;
}

/** Words next to each other that may be one: "re walk", "exo atlet ii". */
const longestSpan = 3;

/** Every entity that explains a word of the query. */
export function findMatches(index: EntityIndex, words: readonly string[]): readonly EntityMatch[] {
  const matches = new Map<number, Working>();
  for (const [start, length, span] of spansOf(words)) {
    for (const { word, quality } of findWordMatches(index, span)) {
      // Two words are one only where that one is a word as it stands, or a whole name nearly.
      if (length > 1 && quality < 0.5) continue;
      for (const posting of index.postings.get(word) ?? []) {
        if (length > 1 && quality < 0.9 && !isWholeName(posting)) continue;
        explain(matches, posting, quality, start, length, words.length);
      }
    }
  }
  return [...matches.values()].map(({ best: _best, names, ...match }) => ({
    ...match,
    named: Math.max(0, ...names.values()),
  }));
}

/** A match that is still being put together: its best field so far, and each name's share. */
type Working = EntityMatch & { best: number; names: Map<string, number> };

const isWholeName = ({ share, weight }: Posting) => share === 1 && weight > 2;

function explain(
  matches: Map<number, Working>,
  { doc, weight, share, why, field }: Posting,
  quality: number,
  start: number,
  length: number,
  total: number,
): void {
  const match = matches.get(doc) ?? {
    doc,
    explains: Array.from({ length: total }, () => 0),
    named: 0,
    why,
    field,
    best: 0,
    names: new Map<string, number>(),
  };
  const worth = quality * weight;
  for (let at = start; at < start + length; at += 1) {
    match.explains[at] = Math.max(match.explains[at] ?? 0, worth);
  }
  if (weight >= 3) {
    const named = match.names.get(field) ?? 0;
    // A name written as one word is counted once, not on top of its words.
    const sum = share === 1 ? Math.max(named, quality) : Math.min(1, named + quality * share);
    match.names.set(field, sum);
  }
  if (worth > match.best) Object.assign(match, { best: worth, why, field });
  matches.set(doc, match);
}

function* spansOf(
  words: readonly string[],
): Iterable<[start: number, length: number, span: string]> {
  for (let length = 1; length <= longestSpan; length += 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      yield [start, length, words.slice(start, start + length).join('')];
    }
  }
}
