import type { EntityAnswer } from './querySearchData.ts';
import { rankResults } from './ranking.ts';
import { resultOnDay, type Result } from './result.ts';
import type { TextPlace } from './findTextPlaces.ts';

/** The devices that only the text has found: their answers are asked for by their addresses. */
export function listDevicesToAsk(
  { docs }: Pick<EntityAnswer, 'docs'>,
  places: readonly TextPlace[],
): readonly string[] {
  const known = new Set(docs.map(({ url }) => url));
  return places.flatMap(({ kind, url }) => (kind === 'device' && !known.has(url) ? [url] : []));
}

/** Identified entities, then everything else in one order; no page stands twice. */
export function mergeResults(
  answer: EntityAnswer,
  places: readonly TextPlace[],
): readonly Result[] {
  // Beside an identifier only what explains all the other words is worth a line.
  const least = answer.identified.length > 0 ? 1 : 0.5;
  const ranked = rankResults(answer.docs, answer.matches, places, answer.weights, least);
  const { day } = answer;
  const onDay = day === null ? ranked : ranked.map((result) => resultOnDay(result, day));
  const urls = new Set(answer.identified.map(({ url }) => url));
  const others = onDay.filter(({ url }) => !urls.has(url));
  return [...answer.identified, ...others];
}
