import { accessDay } from './accessDay.ts';
import { formatDate } from './dates.ts';
import type { PolicyVersion } from './records.ts';
import { formatEffective } from './versionDates.ts';

/**
 * A version as AMA style (11th edition) cites a page of the web: health plan, title, site, dates, address.
 * The day of access is the reader's: a script writes it in place of `accessDay`.
 */
export function citePolicy(version: PolicyVersion, siteName: string, url: string): string {
  const { kind, title, payer, lastReviewed } = version;
  return [
    `${payer.name}. ${title}. ${kind}. ${siteName}.`,
    `${formatEffective(version)}.`,
    ...(lastReviewed ? [`Reviewed ${formatDate(lastReviewed.date)}.`] : []),
    `Accessed ${accessDay}. ${url}`,
  ].join(' ');
}
