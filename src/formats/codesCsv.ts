import { labelDecision, type DecisionForLine } from '../domain/answer.ts';
import { isValidOnDay, type CodeListing, type ListedCode } from '../domain/codes.ts';
import { formatCodeCell, formatCsv } from '../domain/formatCsv.ts';
import type { PolicyVersion } from '../domain/records.ts';
import { absoluteUrl, policyVersionUrl } from '../urls.ts';

const headings = [
  ...['Code', 'System', 'Descriptor', 'Line of business', 'Determination', 'In the policy’s words'],
  ...['Sentence', 'Heading', 'Scope', 'Except', 'First valid day', 'Last valid day'],
  ...['Policy id', 'Policy', 'Health plan', 'Effective', 'Last effective day', 'Last reviewed'],
  'Link',
];

/** The last day of a version in force; null where no later version is known. */
type LastDayOf = (version: PolicyVersion) => string | null;

/**
 * The codes as CSV: a row for each code, place where a policy lists it, and line of business. Every row has all that
 * limits its determination. A code that is listed without a determination, or not valid today, has one row.
 */
export const codesCsv = (
  codes: readonly ListedCode[],
  lastDayOf: LastDayOf,
  today: string,
): string =>
  formatCsv([
    headings,
    ...codes.flatMap(({ listings }) =>
      listings.flatMap((listing) => {
        const isValid = isValidOnDay(listing, today);
        const none = isValid ? 'not stated' : `not valid on ${today}`;
        const stated = isValid ? listing.decisions : [];
        const rows = stated.length > 0 ? stated : [undefined];
        return rows.map((decision) => writeRow(listing, decision, none, lastDayOf));
      }),
    ),
  ]);

function writeRow(
  { policy, name, except, system, descriptor, sentence, heading, dates, anchor }: CodeListing,
  stated: DecisionForLine | undefined,
  none: string,
  lastDayOf: LastDayOf,
): readonly string[] {
  return [
    formatCodeCell(name),
    system,
    descriptor,
    stated?.name ?? '',
    stated ? labelDecision(stated) : none,
    stated?.words ?? '',
    sentence,
    heading ?? '',
    stated?.limits.join('; ') ?? '',
    except.join(', '),
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
