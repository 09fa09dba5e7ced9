import { getCodeSystem } from '../codeSystems.ts';
import type { PolicyRef } from './answer.ts';
import type { AnswerGroup, RecordSummary } from './answerRecords.ts';
import type { Missing, NotListed, NoText } from './answerSet.ts';
import { sortResults, type PolicyResult } from './answerPolicy.ts';
import { createPolicyRef } from './context.ts';
import { listsCode, type CodeSought } from './findListings.ts';
import { listPeriods } from './findVersionOnDay.ts';
import { isLineAsked, selectLines } from './linesAsked.ts';
import type { Question } from './question.ts';

const MAX_NEAR = 5;

/** Why a policy has no text for the day. `result` is null where no policy here has one. */
export function describeNoText(
  { policy, day, today, onDay }: PolicyResult,
  sought: CodeSought | null,
  base: string,
): NoText {
  const periods = listPeriods(policy.versions);
  const first = periods[0]?.version;
  const version = onDay.ended ?? first ?? policy.versions[0];
  const ended = onDay.ended?.ended;
  const next = onDay.later[0]?.from ?? null;
  return {
    kind: 'no-policy-for-date',
    reason: onDay.reason ?? 'none',
    ...{ day, ahead: day > today, code: sought?.code ?? null, next },
    policy: version ? createPolicyRef(policy.id, version, base) : null,
    first: first ? { label: first.effectiveDate.label, day: first.effectiveDate.date } : null,
    ended: ended
      ? { text: ended.text, lastDay: ended.lastDay, replacedBy: ended.replacedBy }
      : null,
  };
}

/** What is missing about one subject: the text of a day, or the code. */
export function findMissing(
  results: readonly PolicyResult[],
  sought: CodeSought | null,
  isOnePolicy: boolean,
  base: string,
): readonly Missing[] {
  const withoutText = results.filter(({ version }) => version === null);
  const noText = withoutText
    .filter(({ isKnown }) => isKnown)
    .map((result) => describeNoText(result, sought, base));
  const [any] = withoutText;
  const isFound = results.some(({ isListed }) => isListed) || noText.length > 0;
  if (isFound || sought === null) return noText;
  if (any && withoutText.length === results.length) {
    const none = { policy: null, first: null, ended: null, next: null, reason: 'none' } as const;
    return [{ ...describeNoText(any, sought, base), ...none }];
  }
  return [describeNotListed(results, sought, isOnePolicy, base)];
}

function describeNotListed(
  results: readonly PolicyResult[],
  sought: CodeSought,
  isOnePolicy: boolean,
  base: string,
): NotListed {
  const found = results.flatMap(({ version }) => version ?? []);
  const stem = sought.code.slice(0, -1);
  const isNear = (code: string) =>
    stem.length > 1 && code.length === stem.length + 1 && code.startsWith(stem);
  const near = found.flatMap(({ codingGroups }) =>
    codingGroups.flatMap((group) =>
      group.codes
        .map(({ code }) => code)
        .filter(isNear)
        .filter((code) => !sought.system || getCodeSystem(code, group.system) === sought.system),
    ),
  );
  // Only the few policies with codes of which we have no list are put in order: there may be a thousand others.
  const isOpen = ({ version }: PolicyResult) => version?.codingGroups.some(isOpenList) ?? false;
  const groups = sortResults(results.filter(isOpen)).flatMap(({ policy, version }) =>
    version
      ? version.codingGroups.map((group) => ({
          group,
          policy: createPolicyRef(policy.id, version, base),
        }))
      : [],
  );
  return {
    kind: 'not-listed',
    code: sought.code,
    day: results[0]?.day ?? '',
    policy: isOnePolicy ? findPolicyRef(results, base) : null,
    withoutText: results.length - found.length,
    near: [...new Set(near)].sort().slice(0, MAX_NEAR),
    unheld: groups.flatMap(({ group: { attachment }, policy }) =>
      attachment && attachment.held !== 'yes'
        ? [
            {
              policy,
              text: attachment.asPrinted,
              url: attachment.url,
              part: attachment.held === 'part',
            },
          ]
        : [],
    ),
    rest: groups.flatMap(({ group: { rest, text }, policy }) =>
      rest === undefined ? [] : [{ policy, words: rest, text }],
    ),
    otherVersions: sortResults(results.filter(({ isKnown }) => isKnown)).flatMap(({ policy }) =>
      listPeriods(policy.versions)
        .filter(({ version }) => listsCode(version, sought))
        .map(({ version }) => createPolicyRef(policy.id, version, base)),
    ),
  };
}

/** Whether a group names codes that it does not list, or refers to a list that we don't have whole. */
const isOpenList = ({ rest, attachment }: AnswerGroup): boolean =>
  rest !== undefined || (attachment !== undefined && attachment.held !== 'yes');

function findPolicyRef(results: readonly PolicyResult[], base: string): PolicyRef | null {
  const [ref = null] = results.flatMap(({ policy, version }) =>
    version ? [createPolicyRef(policy.id, version, base)] : [],
  );
  return ref;
}

/** The lines asked that no policy mentions, or that a policy does not mention which was asked or lists the code. */
export function findMissingLines(
  results: readonly PolicyResult[],
  { lines = [], payer, policies }: Question,
  summary: RecordSummary,
  base: string,
): readonly Missing[] {
  const mentioned = summary.lines.filter((line) => !payer || line.payer === payer.id);
  return lines.flatMap((asked): readonly Missing[] => {
    const elsewhere = results
      .flatMap(({ policy }) => policy.versions[0]?.payer ?? [])
      .flatMap((plan) =>
        plan.lines.flatMap((line) =>
          line.elsewhere !== undefined && isLineAsked(line, asked)
            ? [
                {
                  kind: 'line-elsewhere',
                  line: line.name,
                  payer: plan.name,
                  words: line.elsewhere,
                } as const,
              ]
            : [],
        ),
      );
    if (elsewhere.length > 0) return elsewhere.slice(0, 1);
    if (!policies && !mentioned.some((line) => isLineAsked(line, asked)))
      return [{ kind: 'line-not-mentioned', line: asked.name, policy: null }];
    const silent = results.flatMap(({ isListed, version, policy }) =>
      isListed && version && selectLines(version, [asked]).length === 0
        ? [[policy.id, createPolicyRef(policy.id, version, base)] as const]
        : [],
    );
    return [...new Map(silent).values()].map((policy) => ({
      ...{ kind: 'line-not-mentioned', line: asked.name, policy },
    }));
  });
}
