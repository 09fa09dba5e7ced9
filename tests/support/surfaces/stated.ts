import type { Answer, Rule } from '../../../src/domain/answers/answer.ts';
import { describeDate } from '../../../src/domain/answers/sentences/dateSentences.ts';
import { describeMissing } from '../../../src/domain/answers/sentences/missingSentences.ts';
import { findAnswers } from '../../../src/domain/answers/findAnswers.ts';
import { describeOverAll } from '../../../src/domain/answers/sentences/coverageSentences.ts';
import {
  getDetermination,
  isDecided,
  labelAnswer,
  listLimitTexts,
} from '../../../src/domain/answers/sentences/labelAnswer.ts';
import { listAuthorizationParts } from '../../../src/domain/answers/sentences/requirementSentences.ts';
import { writeParts } from '../../../src/domain/answers/sentences/sentenceParts.ts';
import { indexCodes, type ListedCode } from '../../../src/domain/codes.ts';
import type { Records } from '../../../src/domain/records.ts';
import { listPolicies, type HeldPolicy } from '../../../src/domain/versions.ts';

/** What a surface says a policy decides, a line of text for each decision; in any order. */
export type Said = readonly string[];

/** "Commercial Products: Covered (for adults)": what every surface has to say of a decision, however it writes it. */
export const writeSaid = (line: string, label: string, limits: readonly string[] = []): string =>
  `${line}: ${label}${limits.map((limit) => ` (${limit})`).join('')}`;

/** A decision with all that limits it. */
export interface Stated {
  line: string;
  label: string;
  /** The key of its determination; "elsewhere" where the policy sends its reader. */
  key: string;
  limits: readonly string[];
  otherwiseOf: readonly string[];
  from: string | null;
  until: string | null;
  /** The sentence of what goes with every answer; else "". */
  overAll: string;
}

/** A rule of authorization as the JSON has it. */
export const writeRule = (
  is: string,
  value: string | null,
  words: string | null,
  days: { from: string | null; until: string | null },
  limits: readonly string[] = [],
): string => JSON.stringify([is, value, words, days.from, days.until, ...limits]);

/** A code in one policy, and what the answer function says of it on a day. */
export interface CodeInOnePolicy {
  listed: ListedCode;
  policy: HeldPolicy;
  /** What it says for the day. */
  said: Said;
  /** What has to be said of the day. */
  dates: readonly string[];
  /** What it says for all days on which the version applies: pages and files are read on any. */
  stated: readonly Stated[];
  /** Prior authorization for each line: "Commercial Products: Required. …" */
  authorization: Said;
  /** The same in values: the line, then its rules. */
  rules: Said;
  /** Whether any place of the code is not valid on the day. */
  isOutOfDate: boolean;
}

/** Every code of every policy that applies on a day, with what has to be said of it. */
export function listExpected(records: Records, day: string, today: string): CodeInOnePolicy[] {
  const policies = listPolicies(records.policies, day);
  return indexCodes(policies.flatMap(({ current }) => current ?? [])).flatMap((listed) =>
    policies
      .filter(({ current }) => listed.listings.some(({ policy }) => policy === current))
      .map((policy) => {
        const { answers, all } = ask(policies, listed, policy, day, today);
        const ofCode = answers.filter(({ via }) => via.code === listed.code);
        const authorized = answers.filter((one) => one.priorAuthorization !== null && !one.overAll);
        return {
          listed,
          policy,
          said: ofCode.flatMap(describe).sort(),
          stated: all.flatMap(readStated),
          authorization: unique(
            authorized.map((one) => `${one.line.name}: ${writeParts(listAuthorizationParts(one))}`),
          ),
          rules: unique(authorized.map(writeRules)),
          dates: [...new Set(ofCode.flatMap(describeDate))],
          isOutOfDate: answers.some(({ coverage }) => coverage.state === 'not-valid'),
        };
      }),
  );
}

/** Every code of every version, with the reasons why a policy, or all, have no answer for it on a day. */
export function listMissing(records: Records, day: string, today: string) {
  const policies = listPolicies(records.policies, day);
  return indexCodes(records.policies).map(({ name, code, system }) => {
    const asked = { code, system, modifiers: [] };
    const { missing } = findAnswers(
      { policies, builtOn: today, base: '' },
      { codes: [asked], day: day === today ? null : day, today: () => today },
    );
    const ofCode = missing.filter((one) => !('code' in one) || one.code === code);
    return { name, sentences: ofCode.map(describeMissing) };
  });
}

export const unique = (texts: readonly string[]): Said => [...new Set(texts)].sort();

function ask(
  policies: readonly HeldPolicy[],
  { code, system }: ListedCode,
  { id, current }: HeldPolicy,
  day: string,
  today: string,
) {
  const found = findAnswers(
    { policies, builtOn: today, base: '' },
    {
      codes: [{ code, system, modifiers: [] }],
      policies: [id],
      day: day === today ? null : day,
      today: () => today,
    },
  );
  const isHere = ({ via, overAll }: Answer) => via.code === code || overAll;
  const answers = found.answers.filter(isHere);
  const otherDays = [...found.coming, ...found.otherDays].filter(
    (one) => isHere(one) && one.policy.permanentUrl === `/policies/${current?.id ?? ''}/`,
  );
  return { answers, all: [...answers, ...otherDays] };
}

const describe = (answer: Answer): readonly string[] =>
  isDecided(answer)
    ? [writeSaid(answer.line.name, labelAnswer(answer), listLimitTexts(answer))]
    : [];

function readStated(answer: Answer): readonly Stated[] {
  if (!isDecided(answer)) return [];
  const { line, limits, window } = answer;
  return [
    {
      ...{ line: line.name, label: labelAnswer(answer), limits: listLimitTexts(answer), ...window },
      key: getDetermination(answer) ?? 'elsewhere',
      otherwiseOf: limits.filter(({ of }) => of === 'otherwise').map(({ text }) => text),
      overAll: describeOverAll(answer),
    },
  ];
}

function writeRules({ line, priorAuthorization: rules }: Answer): string {
  if (!rules) return '';
  const write = (is: string) => (rule: Rule<string>) =>
    writeRule(
      is,
      rule.value,
      rule.words,
      rule,
      rule.limits.map(({ text }) => text),
    );
  return [
    line.id,
    writeRule('value', rules.value, rules.words, rules),
    ...rules.general.map(write('also')),
    ...rules.exceptions.map(write('exception')),
    ...rules.coming.map(write('later')),
    ...rules.past.map(write('earlier')),
  ].join(' ');
}
