import { joinHyphens, stemWord, splitWords } from './fold.ts';

/** What Pagefind tells of a page: its words and its anchors. */
export interface PagefindPage {
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
  anchors: readonly { element: string; id: string; text?: string; location: number }[];
}

/** A word of an excerpt, and whether it is one of those that were sought. */
export interface ExcerptWord {
  text: string;
  matched: boolean;
}

/** One place of a page: which words of the query it holds, and the words around them. */
export interface TextPlace {
  kind: string;
  url: string;
  title: string;
  explains: readonly number[];
  /** How many of the query's neighbouring words are neighbours here as well. */
  neighbours: number;
  excerpt: readonly ExcerptWord[];
}

const excerptLength = 28;

/** The places of a page that hold words of the query. A page that is one answer is one place. */
export function findTextPlaces(
  page: PagefindPage,
  words: readonly string[],
  exactWords: ReadonlySet<string> = new Set(),
): readonly TextPlace[] {
  const kind = page.meta['kind'] ?? 'page';
  const content = page.content.split(/\s+/);
  return segmentsOf(page, kind, content.length).flatMap(({ id, title, start, end }) => {
    const place = placeIn(content, { start, end }, words, exactWords);
    if (!place) return [];
    return [{ kind, url: id ? `${page.url}#${id}` : page.url, title, ...place }];
  });
}

interface Segment {
  id: string;
  title: string;
  start: number;
  end: number;
}

/** Where the places of a page begin and end, in words of its content. */
function segmentsOf(page: PagefindPage, kind: string, length: number): readonly Segment[] {
  const pageTitle = page.meta['title'] ?? '';
  const whole = { id: '', title: pageTitle, start: 0, end: length };
  if (kind === 'code' || kind === 'device') return [whole];
  const anchors = page.anchors
    .filter(({ id, element }) => /^h\d$/.test(element) || /^(ref|entry)-/.test(id))
    .sort((a, b) => a.location - b.location);
  return [
    { ...whole, end: anchors[0]?.location ?? length },
    ...anchors.map(({ id, text, location }, at) => ({
      id,
      title: id.startsWith('ref-')
        ? `Reference ${id.slice(4)}`
        : `${pageTitle}: ${text || headingOf(id)}`,
      start: location,
      end: anchors[at + 1]?.location ?? length,
    })),
    // An entry's words are those of its device, whose page stands for them.
  ].filter(({ id }) => !id.startsWith('entry-'));
}

/** A heading of ours has no words in the index; its anchor has them: "Evidence summary". */
const headingOf = (id: string) => {
  const words = id.replaceAll('-', ' ');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
};

function placeIn(
  content: readonly string[],
  { start, end }: Pick<Segment, 'start' | 'end'>,
  words: readonly string[],
  exactWords: ReadonlySet<string>,
) {
  const stems = words.map(stemWord);
  // Two words of the query may be one of the text, and a word of the query two: "exo suit", "exo-suit", "exosuit".
  const pairs = words.slice(1).map((word, at) => stemWord(`${words[at] ?? ''}${word}`));
  const findWord = (word: FoldedWord) =>
    exactWords.has(word.folded)
      ? words.indexOf(word.folded)
      : stems.findIndex((sought) => isSameWord(word, sought));
  const explains = words.map(() => 0);
  let first = -1;
  let neighbours = 0;
  let previous = -1;
  const hits = new Set<number>();
  for (let at = start; at < end; at += 1) {
    for (const word of wordsOfPiece(content[at] ?? '')) {
      const pair = pairs.indexOf(word.stem);
      if (pair >= 0) for (const one of [pair, pair + 1]) explains[one] = 0.9;
      if (pair >= 0) hits.add(at);
      if (pair >= 0 && first < 0) first = at;
      const found = findWord(word);
      if (word.isJoined && found < 0) continue;
      if (found >= 0) {
        if (first < 0) first = at;
        hits.add(at);
        explains[found] = Math.max(explains[found] ?? 0, word.folded === words[found] ? 1 : 0.9);
        if (previous >= 0 && found === previous + 1) neighbours += 1;
      }
      previous = found;
    }
  }
  if (first < 0) return undefined;
  const from = Math.max(start, bestStart(hits, first) - 5);
  const excerpt = content
    .slice(from, Math.min(end, from + excerptLength))
    .map((text, index) => ({ text, matched: hits.has(from + index) }));
  return { explains, neighbours: Math.min(neighbours, words.length - 1), excerpt };
}

interface FoldedWord {
  folded: string;
  stem: string;
  /** Whether it is several words with hyphens between them, written as one. */
  isJoined: boolean;
}

/** Pages of one kind say the same words again and again: to fold them anew was most of the script's own work. */
const pieces = new Map<string, readonly FoldedWord[]>();
const mostPieces = 20_000;

/** The words of what stands between two spaces. */
function wordsOfPiece(piece: string): readonly FoldedWord[] {
  const known = pieces.get(piece);
  if (known) return known;
  if (pieces.size >= mostPieces) pieces.clear();
  const toWord = (isJoined: boolean) => (folded: string) => ({
    ...{ folded, isJoined },
    stem: stemWord(folded),
  });
  const words = [...splitWords(piece).map(toWord(false)), ...joinHyphens(piece).map(toWord(true))];
  pieces.set(piece, words);
  return words;
}

/** A word is the sought one where its own stem is, or where it begins with a long enough one. */
const isSameWord = (word: FoldedWord, sought: string): boolean =>
  word.folded === sought ||
  word.stem === sought ||
  (sought.length >= 4 && word.folded.startsWith(sought));

/** Where the most sought words stand close together. */
function bestStart(hits: ReadonlySet<number>, first: number): number {
  const within = (start: number) =>
    [...hits].filter((hit) => hit >= start && hit < start + excerptLength - 8).length;
  return [...hits].reduce((best, start) => (within(start) > within(best) ? start : best), first);
}
