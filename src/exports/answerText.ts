import { answersForCode, codesOf, type CodeListing } from '../domain/codes.ts';
import { answerText } from '../domain/answerText.ts';
import { dateInWords } from '../domain/dates.ts';
import { noticeOpening } from '../domain/notice.ts';
import { priorAuthorizationWords } from '../domain/priorAuthorizationWords.ts';
import type { PolicyVersion } from '../domain/records.ts';
import { determinationLabels } from '../domain/vocabulary.ts';
import { answerOf } from '../domain/answer.ts';
import { absoluteUrl, policyVersionUrl } from '../urls.ts';

/** The answer of one policy for one code: to the letter what the copy button copies. */
export function listingText(listing: CodeListing): string {
  const { policy, code, descriptor, sentence } = listing;
  return answerText({
    code,
    descriptor,
    sentence,
    lines: answersForCode(listing).map(({ name, determination, statement }) => ({
      name,
      label: determinationLabels[determination],
      statement,
    })),
    priorAuthorization: priorAuthorizationWords(policy),
    policy: policy.title,
    owner: policy.owner.name,
    effective: dateInWords(policy.effectiveDate.date),
    reviewed: dateInWords(policy.lastReviewed.date),
    url: absoluteUrl(policyVersionUrl(policy.id, code.toLowerCase())),
    notice: noticeOpening(policy.notice),
  });
}

/** A code's answers, a policy at a time, never merged. */
export const codeAnswerText = (listings: readonly CodeListing[]): string =>
  `${listings.map(listingText).join('\n\n')}\n`;

/** A policy's answer: its statements, then the codes it lists with their determinations. */
export function policyAnswerText(version: PolicyVersion): string {
  const codes = codesOf(version).map((listing) => {
    const stated = answersForCode(listing).map(
      ({ name, determination }) => `${name}: ${determinationLabels[determination]}`,
    );
    return `${listing.code}: ${stated.join('; ')}.`;
  });
  const lines = [
    version.title,
    ...answerOf(version).map(
      ({ name, determination, statement }) =>
        `${name}: ${determinationLabels[determination]}. "${statement}"`,
    ),
    ...codes,
    `Prior authorization: ${priorAuthorizationWords(version)}.`,
    `Policy owner: ${version.owner.name}.`,
    `Effective ${dateInWords(version.effectiveDate.date)}, last reviewed ${dateInWords(version.lastReviewed.date)}.`,
    absoluteUrl(policyVersionUrl(version.id)),
    noticeOpening(version.notice),
  ];
  return `${lines.join('\n')}\n`;
}
