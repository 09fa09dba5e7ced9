import type { EntityIndex } from './indexRecords.ts';
import { joinWords } from './fold.ts';
import type { Mention } from './question/mention.ts';
import { extractQueryWords } from './queryWords.ts';

/** What a query says, as far as Enter has to know. */
interface AskedQuery {
  query: string;
  mentions: readonly Mention[];
  /** The addresses of what the mentions name. */
  urls: readonly string[];
  hasUnlisted: boolean;
  /** Words beside the mentions that say more than that somebody asks. */
  words: readonly string[];
}

/**
 * The page that Enter opens: only where the query names exactly one thing, completely. Null where it
 * names several, a part of something, or says more; Enter then leads to the list of results.
 */
export function findEnterTarget(index: EntityIndex, asked: AskedQuery): string | null {
  const [url, ...others] = new Set([
    ...identifiedUrls(asked),
    ...(index.byName.get(joinWords(asked.query)) ?? namedUrls(index, asked)),
  ]);
  return url !== undefined && others.length === 0 ? url : null;
}

function identifiedUrls({ mentions, urls, hasUnlisted, words }: AskedQuery) {
  const isComplete = mentions.every(({ kind }) => kind !== 'part' && kind !== 'range');
  return isComplete && !hasUnlisted && words.length === 0 ? urls : [];
}

/** A whole name beside words that only ask: "is the indego covered". */
function namedUrls({ byName }: EntityIndex, { query, mentions }: AskedQuery): Iterable<string> {
  if (mentions.length > 0) return [];
  return byName.get(extractQueryWords(query, new Map()).join('')) ?? [];
}
