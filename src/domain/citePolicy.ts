import { dateInWords } from './dates.ts';
import type { PolicyVersion } from './records.ts';
import { effectiveInWords } from './versionDates.ts';

/**
 * A version as AMA style (11th edition) cites a page of the web: owner, title, site, dates, address.
 * The day of access is the reader's; it is left for the reader to write.
 */
export function citePolicy(version: PolicyVersion, siteName: string, url: string): string {
  const { kind, title, owner, lastReviewed } = version;
  return [
    `${owner.name}. ${title}. ${kind}. ${siteName}.`,
    `${effectiveInWords(version)}.`,
    ...(lastReviewed ? [`Reviewed ${dateInWords(lastReviewed.date)}.`] : []),
    `Accessed [date]. ${url}`,
  ].join(' ');
}
