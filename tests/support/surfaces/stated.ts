import { labelDecision } from '../../../src/domain/answer.ts';
import type { Answer } from '../../../src/domain/answers/answer.ts';
import { describeDate } from '../../../src/domain/answers/sentences/dateSentences.ts';
import { describeMissing } from '../../../src/domain/answers/sentences/missingSentences.ts';
import { findAnswers } from '../../../src/domain/answers/findAnswers.ts';
import { indexCodes, type ListedCode } from '../../../src/domain/codes.ts';
import type { Records } from '../../../src/domain/records.ts';
import { listPolicies, type HeldPolicy } from '../../../src/domain/versions.ts';

/** What a surface says a policy decides, a line of text for each decision; in any order. */
export type Said = readonly string[];

/** "Commercial Products: Covered (for adults)": what every surface has to say of a decision, however it writes it. */
export const writeSaid = (line: string, label: string, limits: readonly string[] = []): string =>
  `${line}: ${label}${limits.map((limit) => ` (${limit})`).join('')}`;

/** A code in one policy, and what the answer function says of it on a day. */
export interface CodeInOnePolicy {
  listed: ListedCode;
  policy: HeldPolicy;
  said: Said;
  /** What has to be said of the day. */
  dates: readonly string[];
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
        const answers = ask(policies, listed, policy, day, today);
        return {
          listed,
          policy,
          said: answers.flatMap(describe).sort(),
          dates: [...new Set(answers.flatMap(describeDate))],
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

function ask(
  policies: readonly HeldPolicy[],
  { code, system }: ListedCode,
  { id }: HeldPolicy,
  day: string,
  today: string,
): readonly Answer[] {
  return findAnswers(
    { policies, builtOn: today, base: '' },
    {
      codes: [{ code, system, modifiers: [] }],
      policies: [id],
      day: day === today ? null : day,
      today: () => today,
    },
  ).answers.filter(({ via }) => via.code === code);
}

function describe({ about, coverage, line, limits }: Answer): readonly string[] {
  const stated = limits.filter(({ of }) => of !== 'rule').map(({ text }) => text);
  const texts = [...(about ? [about] : []), ...stated];
  if (coverage.state === 'stated') {
    const { determination, words } = coverage;
    return [writeSaid(line.name, labelDecision({ determination, elsewhere: null, words }), texts)];
  }
  if (coverage.state !== 'elsewhere') return [];
  const { target, words } = coverage;
  return [
    writeSaid(line.name, labelDecision({ determination: null, elsewhere: target, words }), texts),
  ];
}
