import { answerOf, type AnswerForLine } from '../domain/answer.ts';
import { answersForCode, codesOf, type CodeListing } from '../domain/codes.ts';
import { codeCell, csv } from '../domain/csv.ts';
import { groupStatementLines } from '../domain/groupStatements.ts';
import { noticeOpening } from '../domain/notice.ts';
import type { PolicyVersion } from '../domain/records.ts';
import {
  authorizationWords,
  criteriaWords,
  exceptionsInWords,
  joinFacts,
  requirementText,
} from '../domain/requirements.ts';
import { isDraft } from '../domain/versions.ts';
import { determinationLabels } from '../domain/vocabulary.ts';
import { absoluteUrl, policyVersionUrl } from '../urls.ts';

const headings = [
  ...['Code', 'System', 'Descriptor', 'Line of business', 'Determination', 'Coding sentence'],
  ...['Policy statement', 'Prior authorization', 'Medical criteria', 'Policy', 'Policy owner'],
  ...['Effective date', 'Last reviewed', 'Scope', 'First valid day', 'Last valid day'],
  ...['For some groups only', 'Draft', 'Permanent address', 'Notice'],
];

/** What a row says of the code; a policy that lists no code has rows without one. */
const codeCells = (listing: CodeListing | null) =>
  listing
    ? { cells: [codeCell(listing.name), listing.system, listing.descriptor], ...listing }
    : { cells: ['', '', ''], sentence: '', anchor: '', scope: null, dates: null };

function row(version: PolicyVersion, listing: CodeListing | null, answer: AnswerForLine): string[] {
  const { cells, sentence, anchor, scope, dates } = codeCells(listing);
  const authorization = requirementText(authorizationWords(version, answer));
  return [
    ...cells,
    answer.name,
    determinationLabels[answer.determination],
    sentence,
    answer.statement,
    joinFacts([authorization, ...exceptionsInWords(version, answer.lineOfBusiness)]),
    requirementText(criteriaWords(version, answer)),
    version.title,
    version.owner.name,
    version.effectiveDate.date,
    version.lastReviewed?.date ?? '',
    scope ?? '',
    dates?.from ?? '',
    dates?.until ?? '',
    groupStatementLines(version, answer.lineOfBusiness).join(' '),
    isDraft(version) ? 'draft, never in force' : '',
    absoluteUrl(policyVersionUrl(version.id, anchor)),
    noticeOpening(version.notice),
  ];
}

const listingRows = (listing: CodeListing) =>
  answersForCode(listing).map((answer) => row(listing.policy, listing, answer));

/** A code's answers as CSV: a row for each policy and line of business. Every row says it all. */
export const codeAnswerCsv = (listings: readonly CodeListing[]): string =>
  csv([headings, ...listings.flatMap(listingRows)]);

/** A policy's answer as CSV: a row for each code and line of business. */
export function policyAnswerCsv(version: PolicyVersion): string {
  const rows = codesOf(version).flatMap(listingRows);
  const withoutCodes = answerOf(version).map((answer) => row(version, null, answer));
  return csv([headings, ...(rows.length > 0 ? rows : withoutCodes)]);
}
