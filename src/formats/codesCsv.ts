import type { CodeListing, ListedCode } from '../domain/codes.ts';
import { formatCodeCell, formatCsv } from '../domain/formatCsv.ts';
import { groupStatementLines } from '../domain/groupStatements.ts';
import type { PolicyVersion } from '../domain/records.ts';
import { determinationLabels, lineOfBusinessNames } from '../domain/vocabulary.ts';
import { absoluteUrl, policyVersionUrl } from '../urls.ts';

const headings = [
  ...['Code', 'System', 'Descriptor', 'Line of business', 'Determination', 'In the policy’s words'],
  ...['Sentence', 'Heading', 'Scope', 'First valid day', 'Last valid day', 'For some groups only'],
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
        const { determinations } = listing;
        const rows = determinations.length > 0 ? determinations : [undefined];
        return rows.map((stated) => writeRow(listing, stated, lastDayOf));
      }),
    ),
  ]);

function writeRow(
  { policy, name, system, descriptor, sentence, heading, scope, dates, anchor }: CodeListing,
  stated: CodeListing['determinations'][number] | undefined,
  lastDayOf: LastDayOf,
): readonly string[] {
  const line = stated?.lineOfBusiness;
  return [
    formatCodeCell(name),
    system,
    descriptor,
    line ? lineOfBusinessNames[line] : '',
    stated ? determinationLabels[stated.determination] : 'not stated',
    stated?.asPrinted ?? '',
    sentence,
    heading ?? '',
    scope ?? '',
    dates?.from ?? '',
    dates?.until ?? '',
    line ? groupStatementLines(policy, line).join(' ') : '',
    policy.policy,
    policy.title,
    policy.owner.name,
    policy.effectiveDate.date,
    lastDayOf(policy) ?? '',
    policy.lastReviewed?.date ?? '',
    absoluteUrl(policyVersionUrl(policy.id, anchor)),
  ];
}
