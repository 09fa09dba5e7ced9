import type { EntityDoc } from './entityDocs.ts';
import type { EntityIndex } from './entityIndex.ts';
import { entityMatches, type EntityMatch } from './entityMatches.ts';
import { identifierAnswers, nearCodes } from './identifierAnswers.ts';
import { parseQuery, type Identifier } from './identifiers.ts';
import { queryWords } from './queryWords.ts';
import { entityResult, type Result } from './result.ts';

/** What the entities say to a query, before any text has been read. */
export interface EntityAnswer {
  /** What identifiers lead to; these stay on top. */
  identified: readonly Result[];
  unlisted: readonly (Identifier & { near: readonly string[] })[];
  /** The words that are left, for the text. Empty where the identifiers say it all. */
  words: readonly string[];
  /** How rare each word is among the entities: log of how many there are for one that has it. */
  weights: readonly number[];
  matches: readonly EntityMatch[];
  /** The entities of the matches by position, so that they can leave a worker without the rest. */
  docs: readonly EntityDoc[];
}

/** Asks the entities. Pure and quick: nothing is loaded. */
export function entityAnswer(
  index: EntityIndex,
  query: string,
  synonyms: Readonly<Record<string, string>>,
): EntityAnswer {
  const parsed = parseQuery(query);
  const { docs, unlisted, words: leftOver } = identifierAnswers(index, parsed.identifiers);
  const text = [parsed.rest, ...leftOver].join(' ');
  const saysItAll = parsed.identifiers.length > leftOver.length;
  const words = saysItAll ? tellingBeside(text, synonyms) : queryWords(text, synonyms);
  const all = entityMatches(index, words);
  const weights = words.map((_, at) => rarity(all, at, index.docs.length));
  const matches = mostExplaining(all, weights);
  const positions = new Map(matches.map(({ doc }, at) => [doc, at]));
  return {
    identified: docs.flatMap((doc) => {
      const one = index.docs[doc];
      return one ? [entityResult(one)] : [];
    }),
    unlisted: unlisted.map((identifier) => ({
      ...identifier,
      near: identifier.kind === 'code' ? nearCodes(index, identifier.value) : [],
    })),
    words,
    weights,
    matches: matches.map((match) => ({ ...match, doc: positions.get(match.doc) ?? 0 })),
    docs: matches.flatMap(({ doc }) => index.docs[doc] ?? []),
  };
}

/** Words beside an identifier count only if they tell something: "is K1007 covered" has none. */
function tellingBeside(text: string, synonyms: Readonly<Record<string, string>>) {
  const words = queryWords(text, synonyms);
  const labels = /^(fda|pmid|doi|number|code|hcpcs|cpt|covered|is|the)$/;
  return words.every((word) => labels.test(word)) ? [] : words;
}

function rarity(matches: readonly EntityMatch[], at: number, total: number): number {
  const having = matches.filter(({ explains }) => (explains[at] ?? 0) > 0).length;
  return Math.log(1 + (total + 1) / (having + 1));
}

/** Enough entities for any list; a common word of a large site matches thousands. */
const mostMatches = 60;

function mostExplaining(all: readonly EntityMatch[], weights: readonly number[]) {
  const score = ({ explains, named }: EntityMatch) =>
    explains.reduce((sum, worth, at) => sum + worth * (weights[at] ?? 1), named);
  return [...all].sort((a, b) => score(b) - score(a)).slice(0, mostMatches);
}
