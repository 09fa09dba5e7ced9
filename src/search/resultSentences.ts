import type { EntityAnswer } from './querySearchData.ts';
import type { Result } from './result.ts';

/** The results of a query as they are shown: all, or those of one kind. */
export interface ShownResults {
  query: string;
  answer: Pick<EntityAnswer, 'unlisted' | 'unlistedWords' | 'notes'>;
  results: readonly Result[];
  /** The kind that is chosen; empty for all. */
  kind: string;
  /** How many results the choice of a kind hides. */
  hidden: number;
  isWithoutText: boolean;
  isWithoutReferences: boolean;
}

/** The kinds that a reader can choose, in the plural. */
export const kindNames: ReadonlyMap<string, string> = new Map([
  ['code', 'codes'],
  ['device', 'devices'],
  ['policy', 'policy sections'],
  ['reference', 'references'],
]);

/** The sentence for each identifier that no policy lists. */
export const describeUnlisted = ({ unlisted }: ShownResults['answer']): readonly string[] =>
  unlisted.map(({ sentence }) => sentence);

/** What is said where no result is shown; null where a note or an identifier has said it already. */
export function describeEmptyResult({ query, answer, kind, hidden }: ShownResults): string | null {
  const said = answer.notes.length + answer.unlisted.length;
  if (hidden > 0) return `No ${kindNames.get(kind) ?? 'results'} match “${query}”.`;
  if (said > 0) return null;
  return answer.unlistedWords.join(' ') || `No results for “${query}”.`;
}

/** "3 other results", those of the kinds that are not chosen. */
export const countOthers = (hidden: number): string =>
  hidden === 1 ? '1 other result' : `${hidden} other results`;

/** What could not be searched: without it, "no results" would say too much. */
export const describeMissingParts = ({
  isWithoutText,
  isWithoutReferences,
}: Pick<ShownResults, 'isWithoutText' | 'isWithoutReferences'>): readonly string[] => [
  ...(isWithoutText
    ? ["Full-text search isn't available right now. Codes and devices still work."]
    : []),
  ...(isWithoutReferences ? ["References can't be searched right now."] : []),
];
