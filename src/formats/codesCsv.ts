import { labelDecision, type DecisionForLine } from '../domain/answer.ts';
import type { CodeListing, ListedCode } from '../domain/codes.ts';
import { formatCodeCell, formatCsv } from '../domain/formatCsv.ts';
import type { PolicyVersion } from '../domain/records.ts';
import { absoluteUrl, policyVersionUrl } from '../urls.ts';

const headings = [
  ...['Code', 'System', 'Descriptor', 'Line of business', 'Determination', 'In the policy’s words'],
  ...['Sentence', 'Heading', 'Scope', 'First valid day', 'Last valid day'],
  ...['Policy id', 'Policy', 'Health plan', 'Effective', 'Last effective day', 'Last reviewed'],
  'Link',
];

/** The last day of a version in force; null where no later version is known. */
type LastDayOf = (version: PolicyVersion) => string | null;

/**
 * The codes as CSV: a row for each code, place where a policy lists it, and line of business. Every row has all that
 * limits its determination. A code that is listed without a determination has one row.
 */
export const codesCsv = (codes: readonly ListedCode[], lastDayOf: LastDayOf): string =>
  formatCsv([
    headings,
    ...codes.flatMap(({ listings }) =>
      listings.flatMap((listing) => {
        const rows = listing.decisions.length > 0 ? listing.decisions : [undefined];
        return rows.map((stated) => writeRow(listing, stated, lastDayOf));
      }),
    ),
  ]);

function writeRow(
  { policy, name, system, descriptor, sentence, heading, dates, anchor }: CodeListing,
  stated: DecisionForLine | undefined,
  lastDayOf: LastDayOf,
): readonly string[] {
  return [
    formatCodeCell(name),
    system,
    descriptor,
    stated?.name ?? '',
    stated ? labelDecision(stated) : 'not stated',
    stated?.words ?? '',
    sentence,
    heading ?? '',
    stated?.limits.join('; ') ?? '',
    dates?.from ?? '',
    dates?.until ?? '',
    policy.policy,
    policy.title,
    policy.payer.name,
    policy.effectiveDate.date,
    lastDayOf(policy) ?? '',
    policy.lastReviewed?.date ?? '',
    absoluteUrl(policyVersionUrl(policy.id, anchor)),
  ];
}
