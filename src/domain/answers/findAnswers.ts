import { isCalendarDay } from '../calendar.ts';
import { formatRange } from '../codeRanges.ts';
import { FIRST_DAY } from '../parseDay.ts';
import { answerPolicy, sortResults } from './answerPolicy.ts';
import { summarizeRecords, type AnswerPolicy, type AnswerRecords } from './answerRecords.ts';
import type { AnswerSet, Missing } from './answerSet.ts';
import { subtractCodes } from './codeMatches.ts';
import { matchesEntry, type CodeSought } from './findListings.ts';
import { findMissing, findMissingLines } from './findMissing.ts';
import type { CodeAsked, Question } from './question.ts';

const YEARS_AHEAD = 5;

/**
 * What the policies say about a code, a policy or a device, for each line of business, on a day. Pure; the same at build
 * time and in the browser. What can't be answered is in `missing`: nothing is derived that a policy does not state.
 */
export function findAnswers(records: AnswerRecords, question: Question): AnswerSet {
  const { payer, corrected = [], missing = [] } = question;
  const summary = records.summary ?? summarizeRecords(records.policies);
  const policies = selectPolicies(records, question);
  const payers = summary.payers.filter(({ id }) => !payer || id === payer.id);
  const set: AnswerSet = {
    ...{ answers: [], coming: [], otherDays: [], missing, corrected },
    scope: {
      policies: question.policies
        ? policies.length
        : payers.reduce((sum, one) => sum + one.policies, 0),
      payers: payers.map(({ name }) => name),
      builtOn: records.builtOn,
    },
  };
  const stop = [...checkDay(question, policies, records), ...checkPayer(question, payers)];
  if (stop.length > 0) return { ...set, missing: [...missing, ...stop] };

  const parts = listSubjects(policies, question).map((sought) => {
    const all = policies.map((policy) => answerPolicy(policy, sought, question, records));
    const results = sortResults(all.filter(({ isKnown }) => isKnown));
    const others = all.filter(({ isKnown }) => !isKnown);
    const isOne = question.policies?.length === 1;
    const found = findMissing([...results, ...others], sought, isOne, records.base);
    return { results, missing: found };
  });
  const results = parts.flatMap((part) => part.results);
  return {
    ...set,
    answers: results.flatMap(({ now }) => now),
    coming: results.flatMap(({ later }) => later),
    otherDays: results.flatMap(({ earlier }) => earlier),
    missing: [
      ...missing,
      ...parts.flatMap((part) => part.missing),
      ...findMissingLines(results, question, summary, records.base),
    ],
  };
}

function selectPolicies(
  { policies }: AnswerRecords,
  { policies: ids, payer }: Question,
): readonly AnswerPolicy[] {
  return policies.filter(
    ({ id, versions: [first] }) =>
      first && (!payer || first.payer.id === payer.id) && (!ids || ids.includes(id)),
  );
}

/** A date that is not a day, or not a likely one, stops the answer: it never turns into today. */
function checkDay(
  { day, today }: Question,
  [policy]: readonly AnswerPolicy[],
  { builtOn }: AnswerRecords,
): readonly Missing[] {
  if (day === null) return [];
  if (!isCalendarDay(day)) return [{ kind: 'unreadable-date', text: day, why: 'no-date' }];
  const now = policy?.versions[0] ? today(policy.versions[0].payer.timeZone) : builtOn;
  const last = `${Number(now.slice(0, 4)) + YEARS_AHEAD}${now.slice(4)}`;
  const isLikely = day >= FIRST_DAY && day <= last;
  return isLikely ? [] : [{ kind: 'unreadable-date', text: day, why: 'not-likely' }];
}

const checkPayer = ({ payer }: Question, here: readonly unknown[]): readonly Missing[] =>
  payer && here.length === 0 ? [{ kind: 'payer-not-here', name: payer.name }] : [];

/** The codes asked, in their order; without codes the policies themselves, if anything names them. */
function listSubjects(
  policies: readonly AnswerPolicy[],
  question: Question,
): readonly (CodeSought | null)[] {
  const { codes, policies: ids, payer, lines = [] } = question;
  if (codes.length > 0) return codes.flatMap((asked) => expandCode(policies, asked));
  return ids || payer || lines.length > 0 ? [null] : [];
}

/** A range is answered by each code and range listed in it, and by what of it is not listed. */
function expandCode(policies: readonly AnswerPolicy[], asked: CodeAsked): readonly CodeSought[] {
  const { code, system, modifiers } = asked;
  const create = (one: string, isEntry: boolean): CodeSought => ({
    ...{ code: one, system, asked: code, modifiers, isEntry },
  });
  const whole = create(code, false);
  if (!formatRange(code)) return [whole];
  const groups = policies.flatMap(({ versions }) => versions.flatMap((one) => one.codingGroups));
  const listed = groups.flatMap((group) =>
    group.codes.filter((entry) => matchesEntry(entry, group, whole)).map((entry) => entry.code),
  );
  return [
    ...[...new Set(listed)].sort().map((one) => create(one, true)),
    ...subtractCodes(code, listed, system).map((one) => create(one, false)),
  ];
}
