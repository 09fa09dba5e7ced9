import { answersForCode, codesOf, type CodeListing } from '../domain/codes.ts';
import { answerText } from '../domain/answerText.ts';
import { noticeOpening } from '../domain/notice.ts';
import { priorAuthorizationWords } from '../domain/priorAuthorizationWords.ts';
import type { PolicyVersion } from '../domain/records.ts';
import { versionDatesInOne } from '../domain/versionDates.ts';
import { determinationLabels, notDetermined } from '../domain/vocabulary.ts';
import { groupStatementLines } from '../domain/groupStatements.ts';
import { answerOf } from '../domain/answer.ts';
import { absoluteUrl, policyVersionUrl } from '../urls.ts';

/** The last day of a version in force; null where no later version is known. */
type LastDay = (version: PolicyVersion) => string | null;

/** The answer of one policy for one code: to the letter what the copy button copies. */
export function listingText(listing: CodeListing, until: string | null = null): string {
  const { policy, name: code, descriptor, sentence, scope, anchor } = listing;
  return answerText({
    code,
    descriptor,
    sentence,
    scope: scope ?? undefined,
    lines: answersForCode(listing).map(({ name, determination, statement }) => ({
      name,
      label: determinationLabels[determination],
      statement,
    })),
    priorAuthorization: priorAuthorizationWords(policy),
    policy: policy.title,
    owner: policy.owner.name,
    dates: versionDatesInOne(policy, until),
    url: absoluteUrl(policyVersionUrl(policy.id, anchor)),
    notice: noticeOpening(policy.notice),
  });
}

/** A code's answers, a policy at a time, never merged. */
export const codeAnswerText = (
  listings: readonly CodeListing[],
  lastDayOf: LastDay = () => null,
): string =>
  `${listings.map((listing) => listingText(listing, lastDayOf(listing.policy))).join('\n\n')}\n`;

/** A policy's answer: its statements, then the codes it lists with their determinations. */
export function policyAnswerText(version: PolicyVersion, until: string | null = null): string {
  const codes = codesOf(version).map((listing) => {
    const stated = answersForCode(listing).map(
      ({ name, determination }) => `${name}: ${determinationLabels[determination]}`,
    );
    const of = listing.scope ? `${listing.name}, for “${listing.scope}”` : listing.name;
    return `${of}: ${stated.join('; ') || notDetermined}.`;
  });
  const lines = [
    version.title,
    ...answerOf(version).map(
      ({ name, determination, statement }) =>
        `${name}: ${determinationLabels[determination]}. "${statement}"`,
    ),
    ...groupStatementLines(version),
    ...codes,
    `Prior authorization: ${priorAuthorizationWords(version)}`,
    `Policy owner: ${version.owner.name}.`,
    versionDatesInOne(version, until),
    absoluteUrl(policyVersionUrl(version.id)),
    noticeOpening(version.notice),
  ];
  return `${lines.join('\n')}\n`;
}
