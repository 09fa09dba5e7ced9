import { answerOf, answerSummary } from './answer.ts';
import { answersForCode, type ListedCode } from './codes.ts';
import { dateInWords } from './dates.ts';
import { determinationLabels, pathwayLabels } from './vocabulary.ts';
import type { DeviceRecord, PolicyVersion, RegulatoryEntry } from './records.ts';

/**
 * What titles and descriptions of pages say: the answer itself, for whoever reads it in a list of search
 * results or in a message. Two policies are never merged: where there are several, each is left to its page.
 */

const effective = ({ effectiveDate }: PolicyVersion) =>
  `Effective ${dateInWords(effectiveDate.date)}`;

/** "Medicare Advantage Plans: not covered. … Effective November 1, 2024, last reviewed April 15, 2026." */
export function policySummary(version: PolicyVersion): string {
  const reviewed = `last reviewed ${dateInWords(version.lastReviewed.date)}`;
  return `${answerSummary(answerOf(version))} ${effective(version)}, ${reviewed}.`;
}

const listedBy = (count: number) => `listed by ${count} policies, each with its own answer`;

/** "K1007: not covered (Medicare Advantage Plans), not medically necessary (Commercial Products)" */
export function codeTitle({ code, listings: [first, ...others] }: ListedCode): string {
  if (others.length > 0) return `${code}: ${listedBy(others.length + 1)}`;
  const answers = answersForCode(first).map(
    ({ name, determination }) => `${determinationLabels[determination].toLowerCase()} (${name})`,
  );
  return `${code}: ${answers.join(', ')}`;
}

/** "K1007 (HCPCS). Medicare Advantage Plans: not covered. … Effective November 1, 2024. <title of the policy>" */
export function codeSummary({ code, system, listings: [first, ...others] }: ListedCode): string {
  const name = `${code} (${system})`;
  if (others.length > 0) return `${name}, ${listedBy(others.length + 1)}.`;
  const answer = answerSummary(answersForCode(first));
  return `${name}. ${answer} ${effective(first.policy)}. ${first.policy.title}`;
}

/** "Indego. Medicare Advantage Plans: not covered. … FDA record: 510(k) K152416, 2016." */
export function deviceSummary(
  { name }: DeviceRecord,
  policies: readonly PolicyVersion[],
  entries: readonly RegulatoryEntry[],
): string {
  const [first, ...others] = policies;
  const answer =
    first && others.length === 0
      ? `${answerSummary(answerOf(first))} ${effective(first)}.`
      : `${policies.length} policies name it, each with its own answer.`;
  const records = entries.map(({ pathway, submission, year }) =>
    [[pathway && pathwayLabels[pathway], submission].filter(Boolean).join(' '), year]
      .filter(Boolean)
      .join(', '),
  );
  const record = records.filter(Boolean).join('; ');
  return `${name}. ${answer}${record && ` FDA record: ${record}.`}`;
}

/** Names, or only how many there are where they would fill more than a description: "2 codes: E0739, K1007" */
export function countedNames(names: readonly string[], one: string, more: string): string {
  const count = `${names.length} ${names.length === 1 ? one : more}`;
  return names.length > 0 && names.join(', ').length <= 160
    ? `${count}: ${names.join(', ')}`
    : count;
}
