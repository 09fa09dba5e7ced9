import type { Day, VersionState } from './answer.ts';
import type { AnswerPolicy, AnswerRecords, AnswerVersion } from './answerRecords.ts';
import { getVersionState, type AnswerContext } from './context.ts';
import { createAnswers, type LineAnswers } from './createAnswers.ts';
import { findListings, listsCode, rankListing, type CodeSought } from './findListings.ts';
import { findVersionOnDay, type Period, type VersionOnDay } from './findVersionOnDay.ts';
import { selectLines } from './linesAsked.ts';
import type { Question } from './question.ts';

/** What one policy says about one subject on one day. */
export interface PolicyResult extends LineAnswers {
  policy: AnswerPolicy;
  day: Day;
  today: Day;
  onDay: VersionOnDay;
  /** The version whose text answers: it applies, or itself speaks of the day. */
  version: AnswerVersion | null;
  /** Whether some version lists the code; true for a question about the policy. */
  isKnown: boolean;
  /** Whether that version lists the code; true for a question about the policy. */
  isListed: boolean;
  rank: number;
}

const nothing: LineAnswers = { now: [], later: [], earlier: [] };

const unasked = new WeakMap<AnswerPolicy, PolicyResult>();

/** A policy on a day, before it is asked. The same for every code that it does not list: a list may have hundreds. */
function createResult(
  policy: AnswerPolicy,
  { day: asked, today: getToday }: Question,
): PolicyResult {
  const today = getToday(policy.versions[0]?.payer.timeZone ?? '');
  const day = asked ?? today;
  const known = unasked.get(policy);
  if (known?.day === day && known.today === today) return known;
  const onDay = findVersionOnDay(policy.versions, day, today);
  const version = onDay.period?.version ?? null;
  const result = {
    ...{ ...nothing, policy, day, today, onDay, version },
    ...{ isKnown: false, isListed: false, rank: Infinity },
  };
  unasked.set(policy, result);
  return result;
}

/** Asks one policy about a code, or about itself. */
export function answerPolicy(
  policy: AnswerPolicy,
  sought: CodeSought | null,
  question: Question,
  records: Pick<AnswerRecords, 'base' | 'builtOn'>,
): PolicyResult {
  const result = createResult(policy, question);
  if (sought && !policy.versions.some((one) => listsCode(one, sought))) return result;
  const { day, today, onDay, version } = result;

  const facts = { ...question, modifiers: sought?.modifiers ?? [] };
  const device = question.device;
  const common = { records, policy: policy.id, sought, device, facts, today };

  const ask = (period: Period, on: Pick<AnswerContext, 'day' | 'asked' | 'state'>) => {
    const { version } = period;
    const listings = sought && findListings(version, sought);
    if (listings?.length === 0) return { ...nothing, isListed: false, rank: Infinity };
    const parts = selectLines(version, question.lines).map(({ id, name }) =>
      createAnswers({ ...common, ...on, period, version }, listings, { id, name }),
    );
    return {
      now: parts.flatMap(({ now }) => now),
      later: parts.flatMap(({ later }) => later),
      earlier: parts.flatMap(({ earlier }) => earlier),
      isListed: true,
      rank: Math.min(...(listings ?? []).map(rankListing)),
    };
  };

  const asked = question.day !== null;
  const applied =
    onDay.period && ask(onDay.period, { day, asked, state: getVersionState(onDay.period, today) });
  const bySentence = onDay.later
    .map((period) => ({ period, ...ask(period, { day, asked, state: 'by-sentence' }) }))
    .find(({ now }) => now.length > 0);
  const coming = onDay.coming.flatMap((period) => {
    const state: VersionState = period.version.draft ? 'draft' : 'coming';
    return ask(period, { day: period.from, asked: false, state }).now;
  });
  return {
    ...result,
    isKnown: true,
    version: version ?? bySentence?.period.version ?? null,
    isListed: (applied?.isListed ?? false) || bySentence !== undefined,
    rank: Math.min(applied?.rank ?? Infinity, bySentence?.rank ?? Infinity),
    now: [...(applied?.now ?? []), ...(bySentence?.now ?? [])],
    later: [...(applied?.later ?? []), ...coming],
    earlier: applied?.earlier ?? [],
  };
}

/**
 * Policies in the order of their answers: by health plan, by how the code is listed (itself, in a range, in an attachment),
 * by title; the id decides between policies of one title.
 */
export function sortResults(results: readonly PolicyResult[]): readonly PolicyResult[] {
  const keys = results.map((result) => {
    const { title = '', payer } = result.version ?? result.policy.versions[0] ?? {};
    return { result, title, payer: payer?.name ?? '', rank: result.rank, id: result.policy.id };
  });
  return keys
    .sort(
      (a, b) =>
        a.payer.localeCompare(b.payer, 'en') ||
        // Two that are not listed have no ranks to subtract.
        (a.rank === b.rank ? 0 : a.rank - b.rank) ||
        a.title.localeCompare(b.title, 'en') ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ result }) => result);
}
