import { query } from './address.ts';
import { getTodayForPayer } from './getTodayForPayer.ts';

/**
 * Leads from the permanent address of a current version to the page of its policy (`layouts/CurrentVersion.astro`),
 * with the paragraph and the date of service that the address names. The link has the version's first day, for
 * the time when another version is current; until then the page of the policy answers as of today.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-goes-on]');
if (link) {
  const asked = query().get('on');
  const target = new URL(link.href);
  if (asked !== null) target.searchParams.set('on', asked);
  else if (isStillCurrent(link.dataset['until'])) target.searchParams.delete('on');
  target.hash = location.hash;
  location.replace(target);
}

function isStillCurrent(until: string | undefined): boolean {
  try {
    return until === undefined || getTodayForPayer() <= until;
  } catch {
    return false;
  }
}
