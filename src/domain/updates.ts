import type { PolicyVersion } from './records.ts';
import { isDraft, type PolicyOverTime } from './versions.ts';

/**
 * Something that a policy prints of its own history: a notice of the payer, with a month and no more;
 * the day from which a version is in force; the day of its last review. What changed is not printed
 * and is not guessed at.
 */
export interface Update {
  kind: 'notice' | 'version' | 'review';
  version: PolicyVersion;
  /** As precise as the print: "2026-06" of a notice, else a day. */
  date: string;
  asPrinted: string;
}

/**
 * The updates of all policies up to a day, newest first. A version that takes effect later is none
 * yet, a draft never. A notice that several versions print is one.
 */
export function listUpdates(policies: readonly PolicyOverTime[], day: string): readonly Update[] {
  const all = policies.flatMap(({ versions }) =>
    versions
      .filter((version) => !isDraft(version) && version.effectiveDate.date <= day)
      .flatMap(updatesOfVersion),
  );
  return [...new Map(all.toReversed().map((update) => [updateId(update), update])).values()]
    .filter(({ date }) => date <= day)
    .toSorted((a, b) => b.date.localeCompare(a.date) || updateId(a).localeCompare(updateId(b)));
}

function updatesOfVersion(version: PolicyVersion): readonly Update[] {
  const { effectiveDate, lastReviewed, publications } = version;
  return [
    ...publications.map(({ month, asPrinted }) => ({
      kind: 'notice' as const,
      version,
      date: month,
      asPrinted,
    })),
    {
      kind: 'version',
      version,
      date: effectiveDate.date,
      asPrinted: `${effectiveDate.label}: ${effectiveDate.asPrinted}`,
    },
    ...(lastReviewed
      ? [
          {
            kind: 'review' as const,
            version,
            date: lastReviewed.date,
            asPrinted: `${lastReviewed.label}: ${lastReviewed.asPrinted}`,
          },
        ]
      : []),
  ];
}

/** The same for the same update in every build: "powered-exoskeleton/notice/2026-06". */
export const updateId = ({ kind, version, date }: Update): string =>
  `${version.policy}/${kind}/${date}`;

/**
 * The moment that stands for the update where a format asks for one: noon in UTC, which is the same
 * day everywhere in America, of the printed day or of the first of the printed month.
 */
export const getDeviceEvents = ({ date }: Update): string =>
  `${date.length === 7 ? `${date}-01` : date}T12:00:00Z`;

/** How many updates a list shows: older ones stand on the policies themselves. */
export const mostUpdates = 200;
