import { splitWords } from './fold.ts';

/** Words that say that somebody asks, not what for. */
const asking = new Set(
  [
    'a an and any under are as at be by can code codes coverage covered cpt device devices do does fda for from get has',
    'have hcpcs how i in is it its me my number of on or our pay paid the their to up use used',
    'we what when which who with you your',
  ]
    .join(' ')
    .split(' '),
);

/** The words of a query that say what is asked for, abbreviations written out. May be none. */
export function extractQueryWords(
  query: string,
  synonyms: ReadonlyMap<string, string>,
): readonly string[] {
  return writeOut(
    splitWords(query).filter((word) => !asking.has(word)),
    synonyms,
  );
}

/** The words of a query that count: without the asking, unless it is nothing else. */
export function queryWords(
  query: string,
  synonyms: ReadonlyMap<string, string>,
): readonly string[] {
  const telling = extractQueryWords(query, synonyms);
  return telling.length > 0 ? telling : writeOut(splitWords(query), synonyms);
}

const writeOut = (words: readonly string[], synonyms: ReadonlyMap<string, string>) =>
  [...new Set(words.flatMap((word) => synonyms.get(word)?.split(' ') ?? [word]))].slice(0, 12);
