import { formatDate } from './dates.ts';
import type { PolicyVersion } from './records.ts';
import { formatEffective } from './versionDates.ts';

/**
 * A version as AMA style (11th edition) cites a page of the web: owner, title, site, dates, address.
 * The day of access is the reader's; it is left for the reader to write.
 */
export function citePolicy(version: PolicyVersion, siteName: string, url: string): string {
  const { kind, title, owner, lastReviewed } = version;
  return [
    `${owner.name}. ${title}. ${kind}. ${siteName}.`,
    `${formatEffective(version)}.`,
    ...(lastReviewed ? [`Reviewed ${formatDate(lastReviewed.date)}.`] : []),
    `Accessed [date]. ${url}`,
  ].join(' ');
}
