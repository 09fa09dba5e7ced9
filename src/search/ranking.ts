import type { EntityMatch } from './findMatches.ts';
import { createResult, type AnsweredDoc, type Result } from './result.ts';
import type { TextPlace } from './findTextPlaces.ts';

interface Candidate extends Result {
  explains: number[];
  bonus: number;
  /** Whether the entities alone explain every word. */
  isComplete: boolean;
}

/** The more particular page goes first where two explain a query equally well. */
const particularity: Readonly<Record<string, number>> = {
  code: 0.04,
  device: 0.03,
  reference: 0.02,
};

/**
 * Entities and places of the text in one order. Entities that explain every word come first and
 * stay where they are when the text arrives; then whatever explains most, rare words above common.
 */
export function rankResults(
  docs: readonly AnsweredDoc[],
  matches: readonly EntityMatch[],
  places: readonly TextPlace[],
  weights: readonly number[],
  /** How much of the query a result has to explain, as a share of what the best one does. */
  least = 0.5,
): readonly Result[] {
  const candidates = new Map<string, Candidate>();
  for (const match of matches) {
    const doc = docs[match.doc];
    if (!doc) continue;
    const known = candidates.get(doc.url);
    const isComplete = match.explains.every((worth) => worth > 0);
    const candidate = {
      ...createResult(doc, match),
      explains: [...match.explains],
      bonus: match.named,
      isComplete,
    };
    if (!known || scoreOf(known, weights) < scoreOf(candidate, weights)) {
      candidates.set(doc.url, candidate);
    }
  }
  for (const place of places) {
    addPlace(candidates, place, () =>
      docs.find(({ kind, url }) => kind === place.kind && url === place.url),
    );
  }
  const score = (candidate: Candidate) => scoreOf(candidate, weights);
  const sorted = [...candidates.values()].sort(
    (a, b) => Number(b.isComplete) - Number(a.isComplete) || score(b) - score(a),
  );
  const best =
    least === 1 ? 1 : Math.max(0, ...sorted.map((candidate) => coverageOf(candidate, weights)));
  return sorted
    .filter((candidate) => coverageOf(candidate, weights) >= best * least)
    .map(({ explains: _explains, bonus: _bonus, isComplete: _isComplete, ...result }) => result);
}

function addPlace(
  candidates: Map<string, Candidate>,
  place: TextPlace,
  findDoc: () => AnsweredDoc | undefined,
): void {
  const { kind, url, title, excerpt } = place;
  const known = candidates.get(url);
  const bonus = 0.3 * place.neighbours;
  if (!known) {
    const explains = [...place.explains];
    const doc = findDoc();
    const result = doc ? createResult(doc) : { kind, url, title, subtitle: '' };
    candidates.set(url, { ...result, excerpt, explains, bonus, isComplete: false });
    return;
  }
  known.excerpt = excerpt;
  known.bonus += bonus;
  known.explains = known.explains.map((worth, at) => Math.max(worth, place.explains[at] ?? 0));
}

function scoreOf({ kind, explains, bonus }: Candidate, weights: readonly number[]): number {
  const sum = explains.reduce((total, worth, at) => total + worth * (weights[at] ?? 1), 0);
  return sum + bonus + (particularity[kind] ?? 0);
}

/** The share of the query that is explained at all, rare words counting for more. */
function coverageOf({ explains }: Candidate, weights: readonly number[]): number {
  const all = weights.reduce((total, weight) => total + weight, 0);
  const explained = explains.reduce(
    (sum, worth, at) => sum + (worth > 0 ? (weights[at] ?? 1) : 0),
    0,
  );
  return all === 0 ? 0 : explained / all;
}
