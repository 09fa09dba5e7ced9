import type { PolicyVersion } from './records.ts';
import { versionDates } from './versionDates.ts';

/** What stands at the head and at the foot of every printed sheet, beside the page number. */
export interface RunningHead {
  head: string;
  foot: string;
}

type Dated = Pick<PolicyVersion, 'effectiveDate' | 'lastReviewed' | 'draft'>;

interface Printed {
  title: string;
  /** The versions whose answer the page gives. */
  versions: readonly Dated[];
  siteName: string;
  address: string;
}

/**
 * The head tells which page this is and, on a line of its own, the dates of the one policy whose
 * answer it gives; where several answer, each panel has its own dates. The foot tells where the
 * page is published.
 */
export function formatPrintHead({ title, versions, siteName, address }: Printed): RunningHead {
  const [only, ...others] = versions;
  const head = only && others.length === 0 ? `${title}\n${versionDates(only)}` : title;
  return { head, foot: `${siteName}\n${address}` };
}
