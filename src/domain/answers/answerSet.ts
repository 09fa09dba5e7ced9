import type { Answer, Day, PolicyRef } from './answer.ts';

/** Why a policy has no text for a day; `none`: no policy here has. */
export type NoTextReason = 'before-first' | 'future-only' | 'ended' | 'gap' | 'draft-only' | 'none';

export interface NoText {
  kind: 'no-policy-for-date';
  reason: NoTextReason;
  day: Day;
  ahead: boolean;
  /** The code asked; null where the policy itself is. */
  code: string | null;
  policy: PolicyRef | null;
  /** The first version we have, and what the policy calls the date. */
  first: { label: string; day: Day } | null;
  ended: { text: string; lastDay: Day; replacedBy: string | null } | null;
  next: Day | null;
}

export interface NotListed {
  kind: 'not-listed';
  code: string;
  day: Day;
  /** The policy, where only that one was asked. */
  policy: PolicyRef | null;
  /** How many policies have no text for the day. */
  withoutText: number;
  /** Listed codes that differ in the last character. */
  near: readonly string[];
  /** Lists that policies refer to and that we don't have, or only in part. */
  unheld: readonly { policy: PolicyRef; text: string; url: string | null; part: boolean }[];
  /** Words that name codes without listing them: said, never applied. */
  rest: readonly { policy: PolicyRef; words: string; text: string }[];
  /** Versions of other days that list it. */
  otherVersions: readonly PolicyRef[];
}

/** What can't be answered, and why. */
export type Missing =
  | { kind: 'not-a-code'; text: string }
  | { kind: 'ambiguous'; text: string; choices: readonly string[] }
  | { kind: 'unreadable-date'; text: string; why: 'no-date' | 'not-likely' }
  | { kind: 'payer-not-here'; name: string }
  /** `policy` is null where no policy here mentions the line. */
  | { kind: 'line-not-mentioned'; line: string; policy: PolicyRef | null }
  | { kind: 'line-elsewhere'; line: string; payer: string; words: string }
  | NoText
  | NotListed;

export interface AnswerSet {
  answers: readonly Answer[];
  /** What later versions, drafts and later windows of the same version state. */
  coming: readonly Answer[];
  /** What the same version states of earlier days. */
  otherDays: readonly Answer[];
  missing: readonly Missing[];
  corrected: readonly { from: string; to: string }[];
  scope: { policies: number; payers: readonly string[]; builtOn: Day };
}
