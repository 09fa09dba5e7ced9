import type { Answer, Day, PolicyRef, VersionState, Window } from './answer.ts';
import type { AnswerRecords, AnswerVersion } from './answerRecords.ts';
import { classifyWording } from './classifyWording.ts';
import type { CodeSought } from './findListings.ts';
import type { Period } from './findVersionOnDay.ts';
import type { Facts, Question } from './question.ts';
import { compareToWindow, reachesBefore } from './windows.ts';

/** One version asked for one subject on one day. */
export interface AnswerContext {
  records: Pick<AnswerRecords, 'base' | 'builtOn'>;
  policy: string;
  period: Period;
  version: AnswerVersion;
  sought: CodeSought | null;
  device: Question['device'];
  facts: Facts & { modifiers: readonly string[] };
  day: Day;
  today: Day;
  asked: boolean;
  state: VersionState;
}

/** What the state of a version is called on a day on which it applies. */
export function getVersionState({ from, lastDay }: Period, today: Day): VersionState {
  if (from > today) return 'coming';
  return lastDay !== null && lastDay < today ? 'earlier' : 'current';
}

/** Whether the version states something for the day in such a window. */
export const holdsOnDay = ({ state, period, day }: AnswerContext, window: Window): boolean =>
  state === 'by-sentence'
    ? reachesBefore(period.from, window, day)
    : compareToWindow(window, day) === 'in';

/** A version with its addresses: the policy's own, and the version's, which never changes. */
export const createPolicyRef = (
  policy: string,
  { id, title, effectiveDate }: AnswerVersion,
  base: string,
): PolicyRef => ({
  ...{ id: policy, title, effectiveDate: effectiveDate.date },
  ...{ url: `${base}/policies/${policy}/`, permanentUrl: `${base}/policies/${id}/` },
});

/** What every answer of a version has in common. */
export function createHead(
  context: AnswerContext,
): Pick<Answer, 'payer' | 'policy' | 'date' | 'billing' | 'benefits'> {
  const { version, period, policy, records, day, today, asked, state } = context;
  const { payer, lastReviewed, lastUpdated, draft, coverage, memberBilling } = version;
  const { from, lastDay, because, next } = period;
  const [reviewed, updated] = [lastReviewed?.date ?? '', lastUpdated?.date ?? ''];
  return {
    payer: { id: payer.id, name: payer.name },
    policy: {
      ...createPolicyRef(policy, version, records.base),
      ...{ lastDay, lastDayBecause: because, draft: draft?.asPrinted ?? null },
      ...{ lastReviewed: reviewed || null, lastUpdated: updated || null },
    },
    billing: memberBilling.map(({ words }) => words).join(' ') || null,
    benefits: coverage,
    date: {
      ...{ day, today, asked, version: state },
      wording: classifyWording({ start: from, reviewed, updated }, day, today),
      ahead: day > today,
      next: next && {
        day: next.effectiveDate.date,
        follows: next.replaces?.effectiveDate === from,
      },
      switched: state !== 'draft' && from > records.builtOn && from <= today,
    },
  };
}
