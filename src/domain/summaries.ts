import { answerVersion, type AnswerDay } from './answers/answerVersion.ts';
import { isDecided, labelInSentence } from './answers/sentences/labelAnswer.ts';
import { summarizeAnswers } from './answers/sentences/summarizeAnswers.ts';
import {
  answerListing,
  describeValidity,
  nameListing,
  nameWithSystem,
  type CodeListing,
  type ListedCode,
} from './codes.ts';
import { statusInShort } from './fdaStatus.ts';
import { formatEffective, versionDatesInOne } from './versionDates.ts';
import { fdaStatusFromPolicy, notDetermined } from './vocabulary.ts';
import type { DeviceRecord, PolicyVersion, RegulatoryEntry } from './records.ts';

/**
 * What titles and descriptions of pages say: the answer itself, for whoever reads it in a list of search
 * results or in a message. Two policies are never merged: where there are several, each is left to its page.
 */

/** The health plans of some versions, each once: "Blue Cross & Blue Shield of Rhode Island". */
export const formatPlans = (versions: readonly Pick<PolicyVersion, 'payer'>[]): string =>
  [...new Set(versions.map(({ payer }) => payer.name))].join(', ');

/** The title of a page with the health plan whose answers it gives. */
export const titleWithPlan = (title: string, versions: readonly PolicyVersion[]): string =>
  versions.length === 0 ? title : `${title} · ${formatPlans(versions)}`;

/** "<health plan>. Medicare Advantage Plans: not covered. … Effective November 1, 2024, last reviewed April 15, 2026." */
export const policySummary = (version: PolicyVersion, on: AnswerDay): string =>
  `${version.payer.name}. ${summarizeVersion(version, on)} ${versionDatesInOne(version)}`;

const summarizeVersion = (version: PolicyVersion, on: AnswerDay): string =>
  summarizeAnswers(answerVersion(version, null, on));

/** What stands in the place of an answer where there are several; undefined where there is one. */
function severalAnswers(listings: readonly CodeListing[]): string | undefined {
  const count = new Set(listings.map(({ policy }) => policy.policy)).size;
  if (count > 1) return `listed in ${count} policies, each with its own answer`;
  return listings.length > 1
    ? `listed ${listings.length} times in one policy, each with its own answer`
    : undefined;
}

/**
 * "K1007: not covered (Medicare Advantage Plans), … · <health plan>". Of a code with dates the title names these and no
 * determination: it is read on days on which the code is not valid. What goes with every answer is in the description.
 */
export function codeTitle({ listings }: ListedCode, on: AnswerDay): string {
  const [first] = listings;
  const answers = answerListing(first, on)
    .filter((answer) => isDecided(answer) && !answer.overAll)
    .map((answer) => `${labelInSentence(answer)} (${answer.line.name})`);
  const answer =
    severalAnswers(listings) ?? (describeValidity(first) || answers.join(', ') || notDetermined);
  return titleWithPlan(
    `${nameListing(first)}: ${answer}`,
    listings.map(({ policy }) => policy),
  );
}

/**
 * The policy whose social image may stand for a code: the only one that lists it, once, where the code has the
 * determinations of the policy's statements. Any other image would say what does not hold for the code.
 */
export function findPolicyAnsweringAlike(
  { listings }: ListedCode,
  on: AnswerDay,
): PolicyVersion | undefined {
  const [first, ...others] = listings;
  const isAlike = summarizeAnswers(answerListing(first, on)) === summarizeVersion(first.policy, on);
  return isAlike && first.dates === null && others.length === 0 ? first.policy : undefined;
}

/** "K1007 (HCPCS). Medicare Advantage Plans: not covered. … Effective November 1, 2024. <health plan>: <policy>" */
export function codeSummary(listed: ListedCode, on: AnswerDay): string {
  const { listings } = listed;
  const [first] = listings;
  const several = severalAnswers(listings);
  const plans = formatPlans(listings.map(({ policy }) => policy));
  if (several) return `${nameWithSystem(listed)}, ${several}. ${plans}.`;
  const valid = describeValidity(first);
  const answer = valid
    ? `The policy lists it as ${valid}.`
    : summarizeAnswers(answerListing(first, on)) ||
      'The policy lists this code but does not say whether it is covered.';
  return `${nameWithSystem({ ...listed, name: nameListing(first) })}. ${answer} ${formatEffective(first.policy)}. ${plans}: ${first.policy.title}`;
}

/** "Indego: coverage and FDA status, from the policy"; of a device without an entry, no more than it is. */
export const deviceTitle = (
  { name, mentionOnly }: DeviceRecord,
  policies: readonly PolicyVersion[],
): string =>
  titleWithPlan(
    mentionOnly === null
      ? `${name}: coverage and ${fdaStatusFromPolicy}`
      : `${name}: mentioned in the policy`,
    policies,
  );

/** "Indego. Medicare Advantage Plans: not covered. … FDA status, from the policy: 510(k) K152416, 2016." */
export function deviceSummary(
  { name, mentionOnly }: DeviceRecord,
  policies: readonly PolicyVersion[],
  entries: readonly { entry: RegulatoryEntry; open: string | undefined }[],
  on: AnswerDay,
): string {
  const titles = policies.map(({ title }) => title).join('; ');
  if (mentionOnly !== null) {
    const how = mentionOnly === 'in-reference' ? inReference : asPredicate;
    return `${name} is only mentioned, ${how}, in the ${policies.length > 1 ? 'policies' : 'policy'} ${titles} of ${formatPlans(policies)}.`;
  }
  const [first, ...others] = policies;
  const answer =
    first && others.length === 0
      ? `${summarizeVersion(first, on)} ${formatEffective(first)}.`
      : `${policies.length} policies name it, each with its own answer.`;
  const stated = entries.filter(({ open }) => open === undefined);
  const status = stated.map(({ entry }) => statusInShort(entry)).filter(Boolean);
  return [
    `${name}. ${formatPlans(policies)}. ${answer}`,
    ...(status.length > 0 ? [`${fdaStatusFromPolicy}: ${status.join('; ')}.`] : []),
    ...entries.flatMap(({ open }) => open ?? []),
  ].join(' ');
}

const inReference = 'in a reference';
const asPredicate = 'as the predicate of other devices';

/** Names, or only how many there are where they would fill more than a description: "2 codes: E0739, K1007" */
export function countedNames(names: readonly string[], one: string, more: string): string {
  const count = `${names.length} ${names.length === 1 ? one : more}`;
  return names.length > 0 && names.join(', ').length <= 160
    ? `${count}: ${names.join(', ')}`
    : count;
}
