import { answerOf, type AnswerForLine } from '../../domain/answer.ts';
import { answersForCode, type ListedCode } from '../../domain/codes.ts';
import type { PolicyVersion } from '../../domain/records.ts';
import { versionDates } from '../../domain/versionDates.ts';
import { site } from '../../site.ts';

/** The answer of one policy on a card. */
export interface CardAnswer {
  /** The title of the policy where the card's own heading is another. */
  policy: string | null;
  lines: readonly Pick<AnswerForLine, 'name' | 'determination'>[];
  /** "Effective November 1, 2024. Last reviewed April 15, 2026." */
  dates: string;
}

/** What a social image says: nothing on it is cut off or put into other words. */
export interface Card {
  /** What kind of page it is, in small print above the heading. */
  kind: string;
  heading: string;
  /** Whether the heading is the source's words, which are set in serif. */
  isPrinted: boolean;
  answers: readonly CardAnswer[];
  /** A sentence of ours, where no answer stands. */
  remark: string | null;
}

const linesOf = (answers: readonly AnswerForLine[]) =>
  answers.map(({ name, determination }) => ({ name, determination }));

/** The card of a page that has none of its own. */
export const siteCard: Card = {
  kind: '',
  heading: site.name,
  isPrinted: false,
  answers: [],
  remark: site.description,
};

export function policyCard(version: PolicyVersion): Card {
  return {
    kind: version.kind,
    heading: version.title,
    isPrinted: true,
    answers: [{ policy: null, lines: linesOf(answerOf(version)), dates: versionDates(version) }],
    remark: null,
  };
}

/** More policies than this do not fit one image legibly; none of them is left out of several. */
const mostPolicies = 2;

/** The card of a code: every policy that lists it answers by itself, or, where they are many, none does. */
export function codeCard({ name, system, listings }: ListedCode): Card {
  const policies = new Set(listings.map(({ policy }) => policy.policy)).size;
  // Where one policy lists the code for several scopes, a card has no room to say which.
  const isShort = listings.length <= mostPolicies && policies === listings.length;
  return {
    kind: system === 'Modifier' ? '' : `${system} code`,
    heading: name,
    isPrinted: true,
    answers: isShort
      ? listings.map((listing) => ({
          policy: listing.policy.title,
          lines: linesOf(answersForCode(listing)),
          dates: versionDates(listing.policy),
        }))
      : [],
    remark: isShort
      ? null
      : policies > 1
        ? `${policies} policies list this code. Each gives its own answer.`
        : 'One policy lists this code several times, each with its own answer.',
  };
}
