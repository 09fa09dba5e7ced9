import { wordsOf } from './fold.ts';

/** Words that say that somebody asks, not what for. */
const asking = new Set(
  [
    'a an and any under are as at be by can code codes coverage covered cpt do does fda for from get has',
    'have hcpcs how i in is it its me my number of on or our pay paid the their to up use used',
    'we what when which who with you your',
  ]
    .join(' ')
    .split(' '),
);

/** The words of a query that count: without the asking, abbreviations written out. */
export function queryWords(
  query: string,
  synonyms: Readonly<Record<string, string>>,
): readonly string[] {
  const words = wordsOf(query);
  const telling = words.filter((word) => !asking.has(word));
  const counted = telling.length > 0 ? telling : words;
  return [...new Set(counted.flatMap((word) => synonyms[word]?.split(' ') ?? [word]))].slice(0, 12);
}
